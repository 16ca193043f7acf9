package org.lantern.house;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.access.Browser;

/// An example for all routes below an address: what to put for its variables, and who may read.
///
/// @param below the address at which they begin; the longest that fits is taken
/// @param values a value for each variable
/// @param whose whose pages they are
/// @param reader somebody who may read them
record Example(String below, Map<String, String> values, Whose whose, Reader reader) {

    /// A reference to something of which there is no example: such pages are only asked whether
    /// they refuse.
    static final String NONE = new UUID(0, 9).toString();

    /// Whose pages they are.
    enum Whose {
        /// Everybody who has signed in has such a page, each their own.
        EACH_THEIR_OWN,
        /// Each has their own, and what it shows of children leaves a trail.
        EACH_THEIR_OWN_OF_CHILDREN,
        /// A few have it; to all others it is not there.
        A_FEW,
        /// It shows a child: to all others it is not there, and looking at it leaves a trail.
        A_CHILD
    }

    /// Somebody at a browser.
    record Reader(Acting.Practitioner who, Browser browser) {}

    boolean fits(Route route) {
        var pattern = route.pattern().replaceAll(":[^}]*}", "}");
        return pattern.equals(below) || pattern.startsWith(below + "/");
    }

    /// Whether it leads to a record that is not everybody's.
    boolean isGuarded() {
        return whose == Whose.A_FEW || whose == Whose.A_CHILD;
    }

    boolean showsChildren() {
        return whose == Whose.A_CHILD || whose == Whose.EACH_THEIR_OWN_OF_CHILDREN;
    }

    /// Whether one of its references leads nowhere, because nothing of the kind was made.
    boolean leadsNowhere(Route route) {
        return address(route).contains(NONE);
    }

    String address(Route route) {
        return route.address(values);
    }

    /// The same address where nothing is: every reference is one that nobody was given.
    String addressOfNothing(Route route) {
        var nothing = new HashMap<>(values);
        nothing.replaceAll((_, value) -> isRef(value) ? new UUID(5, 5).toString() : value);
        return route.address(nothing);
    }

    private static boolean isRef(String value) {
        return value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
