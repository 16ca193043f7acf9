package org.lantern.assessment;

import java.util.List;
import org.lantern.access.Acting;
import org.lantern.casefile.ChildCase;
import org.lantern.casefile.KeepsOpen;
import org.lantern.ui.Phrase;
import org.lantern.ui.Phrasebook;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// An assessment ends with its case.
@Component
class AssessmentKeepsOpen implements KeepsOpen {

    private final Assessments assessments;
    private final Phrasebook phrases;

    AssessmentKeepsOpen(Assessments assessments, Phrasebook phrases) {
        this.assessments = assessments;
        this.phrases = phrases;
    }

    @Override
    public List<Phrase> ends(ChildCase file, Acting.Practitioner acting) {
        return assessments
                .of(file)
                .filter(found -> found.isOpen() && found.file().equals(file.ref()))
                .map(_ -> List.of(phrases.say("assessment.ends", LocaleContextHolder.getLocale())))
                .orElse(List.of());
    }

    @Override
    public void closed(ChildCase file, String reason, Acting.Practitioner acting) {
        assessments.closed(file, reason, acting);
    }
}
