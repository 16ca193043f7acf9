package org.lantern.ui;

import java.util.List;

/// The numbers that help everybody, for a page on which nothing else does: the database is down, or
/// too much came at once. They are known without asking anything.
public interface NationalLines {

    List<Line> lines();
}
