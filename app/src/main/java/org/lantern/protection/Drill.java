package org.lantern.protection;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Situation;

/// What a plan rehearses, where it is a drill: nobody in it is real.
///
/// @param overAt when it ends by itself
/// @param children who are on it now
public record Drill(Situation situation, Instant overAt, List<Invented> children) {

    public Drill {
        children = List.copyOf(children);
    }

    /// With the words by which each is told apart.
    public Map<PersonRef, String> shown(Locale locale) {
        var all = new LinkedHashMap<PersonRef, String>();
        for (var child : children) all.put(child.ref(), words(child, locale));
        return all;
    }

    /// One whom the content no longer has is still called as they were then.
    private String words(Invented child, Locale locale) {
        var words = situation.children();
        return child.number() <= words.size()
                ? words.get(child.number() - 1).in(locale)
                : child.label();
    }

    /// A child who is invented.
    ///
    /// @param number their place in what the drill is about, from 1
    /// @param label in English, as they were called when it began
    public record Invented(PersonRef ref, int number, String label) {}
}
