package org.lantern.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/// Content of one kind that stands there in several versions, in the order of the files.
final class Versions<T> {

    private final String what;
    private final Map<String, NavigableMap<Integer, T>> all;

    /// @param what how a fault of the program names the kind, such as `form`
    Versions(String what, Map<String, NavigableMap<Integer, T>> all) {
        this.what = what;
        this.all = new LinkedHashMap<>(all);
    }

    T newest(String id) {
        return there(all.get(id), what, id).lastEntry().getValue();
    }

    T at(String id, int version) {
        return there(there(all.get(id), what, id).get(version), what, id + " version " + version);
    }

    /// Each in its newest version.
    List<T> newest() {
        return all.values().stream().map(versions -> versions.lastEntry().getValue()).toList();
    }

    /// Each in every version.
    List<T> every() {
        return all.values().stream().flatMap(versions -> versions.values().stream()).toList();
    }

    /// @throws IllegalArgumentException when there is no such thing, which is a fault of the
    ///   program
    static <T> T there(@Nullable T thing, String what, String id) {
        if (thing == null) throw new IllegalArgumentException("There is no " + what + " " + id);
        return thing;
    }
}
