package org.lantern.screening;

import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;

/// A part of a matrix's page that a room above brings, where the marks call for it: it appears
/// there without a line of this room being changed.
public interface MatrixPart {

    /// What it shows beside this matrix to this practitioner, or nothing.
    Optional<Section> beside(MatrixView view, Acting.Practitioner acting);

    /// One section.
    ///
    /// @param template name of the template whose fragment `beside` is shown, with the model as the
    ///   variable `in`
    record Section(String template, Map<String, Object> model) {}
}
