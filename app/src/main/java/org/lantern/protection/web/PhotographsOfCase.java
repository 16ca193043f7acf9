package org.lantern.protection.web;

import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.Practitioners;
import org.lantern.casefile.CaseSection;
import org.lantern.casefile.Look;
import org.lantern.casefile.Photograph;
import org.lantern.protection.ChildPhotographs;
import org.springframework.stereotype.Component;

/// The photographs of a child on the page of their case: that there are, for those who see it
/// whole. Each is looked at on the page of its plan, by whoever took it and those to whom it is
/// opened.
@Component
class PhotographsOfCase implements CaseSection {

    private final ChildPhotographs photographs;
    private final Practitioners practitioners;

    PhotographsOfCase(ChildPhotographs photographs, Practitioners practitioners) {
        this.photographs = photographs;
        this.practitioners = practitioners;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Section> section(Look look, Acting.Practitioner acting) {
        if (!look.file().whole()) return Optional.empty();
        var all = photographs.of(look.file().child(), look.asOf(), acting);
        if (all.isEmpty()) return Optional.empty();
        var by = all.stream().map(ChildPhotographs.OnPlan::one).map(Photograph::by).toList();
        return Optional.of(
                new Section(
                        "photographs",
                        "protection.photographs",
                        "protection/photographs-of-case",
                        Map.of("photographs", all, "names", practitioners.names(by))));
    }
}
