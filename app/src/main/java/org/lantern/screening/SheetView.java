package org.lantern.screening;

import java.util.List;

/// A sheet as it was, and what had changed since the one before it.
///
/// @param changes in the marks
/// @param reworded in the other explanations
public record SheetView(
        Sheet sheet, MatrixView matrix, List<Change> changes, List<Reworded> reworded) {}
