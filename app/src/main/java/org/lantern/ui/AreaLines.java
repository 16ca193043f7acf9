package org.lantern.ui;

import java.util.List;
import java.util.Set;

/// The numbers of the desks that answer for an area, as far as somebody checked them.
public interface AreaLines {

    List<Line> lines(String area);

    /// GSS codes of the areas of which there is one.
    Set<String> areas();
}
