package org.lantern.concern.web;

import java.util.List;
import org.lantern.concern.Lane;

/// One lane of the desk, as a page shows it.
public record LaneView(Lane lane, int count, boolean last, List<QueueRow> rows) {}
