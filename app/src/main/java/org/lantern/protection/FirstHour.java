package org.lantern.protection;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lantern.area.Nation;
import org.lantern.vocabulary.Playbook;
import org.lantern.vocabulary.Playbook.Action;
import org.lantern.vocabulary.Playbook.Event;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/// What somebody has to do in the golden hour, in the order in which it is due.
@Component
public class FirstHour {

    public static final String GOLDEN_HOUR = "golden-hour";
    public static final String GONE = "gone";

    private final Vocabulary vocabulary;

    public FirstHour(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// By when, roughly: what stands below one heading.
    public enum Stretch {
        QUARTER(15),
        HOUR(60),
        FOUR_HOURS(240),
        DAY(1440),
        LATER(Integer.MAX_VALUE),
        ARRIVAL(-1),
        RETURN(-1);

        private final int minutes;

        Stretch(int minutes) {
            this.minutes = minutes;
        }

        static Stretch of(Playbook.Due due) {
            return switch (due.from()) {
                case ARRIVAL -> ARRIVAL;
                case RETURN -> RETURN;
                case START, NOTICED ->
                        Stream.of(values())
                                .filter(each -> due.minutes() <= each.minutes)
                                .findFirst()
                                .orElse(LATER);
            };
        }
    }

    /// What is due in one stretch, the first due first.
    public record Part(Stretch stretch, List<Action> actions) {}

    /// What to do from the moment of suspicion.
    ///
    /// @param area a GSS code, whose own actions and times are then among them
    public List<Part> plan(Reader reader, Optional<Nation> nation, Optional<String> area) {
        return parts(plan(reader, nation, area, action -> action.due().from() != Event.NOTICED));
    }

    /// What to do where the child is gone, and when they are back. Whoever has no part of their own
    /// in it reads what everybody does.
    public List<Part> gone(Reader reader, Optional<Nation> nation, Optional<String> area) {
        var before = plan(reader, nation, area, action -> action.due().from() == Event.NOTICED);
        var list = asked(GONE, reader, nation, area);
        var own = Stream.concat(before.stream(), list.stream()).toList();
        return own.isEmpty() && reader != Reader.EVERYBODY
                ? gone(Reader.EVERYBODY, nation, area)
                : parts(own);
    }

    private List<Action> plan(
            Reader reader,
            Optional<Nation> nation,
            Optional<String> area,
            Predicate<Action> which) {
        return asked(GOLDEN_HOUR, reader, nation, area).stream().filter(which).toList();
    }

    private List<Action> asked(
            String id, Reader reader, Optional<Nation> nation, Optional<String> area) {
        var book = vocabulary.playbook(id);
        return area.map(book::in).orElseGet(book::everywhere).actions().stream()
                .filter(reader::isAsked)
                .filter(action ->
                        nation.map(one -> action.nations().contains(one.name())).orElse(true))
                .toList();
    }

    private static List<Part> parts(List<Action> actions) {
        return actions.stream()
                .sorted(comparing(action -> action.due().minutes()))
                .collect(groupingBy(a -> Stretch.of(a.due()), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }
}
