package org.lantern.form;

import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.casefile.CaseSection;
import org.lantern.casefile.Look;
import org.springframework.stereotype.Component;

/// The way from a case to adding what one knows.
@Component
class AddingSection implements CaseSection {

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Section> section(Look look, Acting.Practitioner acting) {
        return Optional.of(
                new Section(
                        "adding",
                        "form.adding",
                        "form/adding",
                        Map.of("ref", look.file().ref().toString())));
    }
}
