package org.lantern.concern;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lantern.area.Nation;
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
    public record Steps(List<Line> lines, Origin source) {

        /// What is right in that nation.
        public List<Words> in(Nation nation) {
            return lines.stream().filter(l -> l.isFor(nation)).map(Line::words).toList();
        }
    }

    /// One thing to do.
    ///
    /// @param nations where it is right; empty for all of them
    public record Line(Words words, List<Nation> nations) {

        private boolean isFor(Nation nation) {
            return nations.isEmpty() || nations.contains(nation);
        }
    }

    FirstThings() {
        for (var entry : Advice.entries(FILE, "first-things"))
            all.put(entry.one("setting", Setting.class), new Steps(lines(entry), entry.origin()));
        for (var setting : Setting.values()) in(setting);
    }

    private static List<Line> lines(Advice entry) {
        return entry.below("lines").stream()
                .map(line -> new Line(line.words(), line.some("nations", Nation.class)))
                .toList();
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
