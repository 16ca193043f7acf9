package org.lantern.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.ui.Moment;

/// A part of the case page that another room brings: it appears there without a line of this room
/// being changed.
public interface CaseSection {

    /// Where it stands among the others, smallest first.
    int order();

    /// What it shows of this case to this practitioner, or nothing.
    Optional<Section> section(Look look, Acting.Practitioner acting);

    /// What it adds to the chronology of this case.
    default List<Moment> moments(Look look, Acting.Practitioner acting) {
        return List.of();
    }

    /// One section.
    ///
    /// @param title message key of its heading
    /// @param template name of the template whose fragment `section` is shown, with the model as
    ///   variables
    record Section(String id, String title, String template, Map<String, Object> model) {}
}
