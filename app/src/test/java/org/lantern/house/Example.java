package org.lantern.house;

import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.lantern.access.Acting;
import org.lantern.access.Browser;

/// An example for all routes below an address: what to put for its variables, and who may read.
///
/// @param below the address at which they begin; the longest that fits is taken
/// @param values a value for each variable
/// @param whose whose pages they are
/// @param reader somebody who may read them
public record Example(String below, Map<String, String> values, Whose whose, Reader reader) {

    /// Whose pages they are.
    public enum Whose {
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
    public record Reader(Acting.Practitioner who, Browser browser) {

        /// Whoever that is, at a browser that keeps nothing but these.
        Reader with(Cookie... kept) {
            return new Reader(who, new Browser(browser.tester(), kept));
        }

        /// Without a session, as anybody is who has not signed in.
        Reader signedOut() {
            return with(new Cookie("lang", "en"));
        }

        /// Sends a form that is taken.
        ///
        /// @return where it leads
        String leadsTo(String address, String... fields) {
            var to = browser.post(address, fields).getResponse().getRedirectedUrl();
            if (to == null) throw new AssertionError("Not taken: what was sent to " + address);
            return to;
        }

        /// The reference that follows some word in the addresses on a page.
        String refOn(String page, String after) {
            var html = browser.page(page).html();
            var found = Pattern.compile("/" + after + "/([0-9a-f-]{36})").matcher(html);
            if (!found.find()) throw new AssertionError("Nothing of " + after + " on " + page);
            return found.group(1);
        }
    }

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

    public String address(Route route) {
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
