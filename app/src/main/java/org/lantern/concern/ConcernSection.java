package org.lantern.concern;

import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;

/// A part of a concern's page that a room above brings: it appears there without a line of this
/// room being changed.
public interface ConcernSection {

    /// Where it stands among the others, smallest first.
    int order();

    /// What it shows of this concern to this practitioner, or nothing.
    Optional<Section> section(ConcernFile file, Acting.Practitioner acting);

    /// One section.
    ///
    /// @param template name of the template whose fragment `section` is shown, with the model as
    ///   the variable `in`
    record Section(String template, Map<String, Object> model) {}
}
