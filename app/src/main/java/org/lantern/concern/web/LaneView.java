package org.lantern.concern.web;

import java.util.List;
import org.lantern.concern.Lane;
import org.lantern.ui.Drawn;

/// One lane of the desk, as a page shows it.
///
/// @param rows each as it is drawn
public record LaneView(Lane lane, int count, boolean last, List<Drawn> rows) {}
