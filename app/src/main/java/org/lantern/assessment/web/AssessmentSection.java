package org.lantern.assessment.web;

import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.assessment.Assessments;
import org.lantern.casefile.CaseSection;
import org.lantern.casefile.Look;
import org.springframework.stereotype.Component;

/// The way from a case to the assessment of the child, for whoever sees the whole of it.
@Component
class AssessmentSection implements CaseSection {

    private final Assessments assessments;

    AssessmentSection(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Section> section(Look look, Acting.Practitioner acting) {
        var file = look.file();
        if (!file.whole()) return Optional.empty();
        var found = assessments.of(file).filter(each -> !each.startedAt().isAfter(look.asOf()));
        var open = file.closedAt().isEmpty();
        if (found.isEmpty() && !open) return Optional.empty();
        return Optional.of(
                new Section(
                        "assessment",
                        "assessment.title",
                        "assessment/part",
                        Map.of(
                                "ref",
                                file.ref().toString(),
                                "found",
                                found,
                                "startable",
                                open && found.filter(each -> each.isOpen()).isEmpty())));
    }
}
