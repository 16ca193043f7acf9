package org.lantern.screening;

import java.util.List;

/// A sheet as it was, and what had changed since the one before it.
public record SheetView(Sheet sheet, MatrixView matrix, List<Change> changes) {}
