package org.lantern.concern;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lantern.vocabulary.Origin;
import org.lantern.vocabulary.Words;
import org.springframework.stereotype.Component;

/// What to do first, for each setting, as `advice/first-things.yaml` has it. A file that is wrong
/// stops the start.
@Component
public class FirstThings {

    private static final String FILE = "advice/first-things.yaml";

    private final Map<Setting, Steps> all = new EnumMap<>(Setting.class);

    /// What to do, in order, and where that is from.
    public record Steps(List<Words> lines, Origin source) {}

    FirstThings() {
        for (var entry : Advice.entries(FILE, "first-things"))
            all.put(
                    entry.one("setting", Setting.class),
                    new Steps(entry.lines("lines"), entry.origin()));
        for (var setting : Setting.values()) in(setting);
    }

    /// For every setting.
    public Map<Setting, Steps> all() {
        return Map.copyOf(all);
    }

    /// For somebody in that setting.
    public Steps in(Setting setting) {
        var steps = all.get(setting);
        if (steps == null) throw new IllegalStateException(FILE + ": nothing for " + setting);
        return steps;
    }
}
