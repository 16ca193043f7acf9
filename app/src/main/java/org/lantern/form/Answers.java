package org.lantern.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// All that was typed into one form so far, letter for letter. What it means is read from it anew
/// each time ({@link FormRun}), so that nothing typed is lost by being wrong.
///
/// @param items such as `child-1`, `child-3`, in the order in which they were added
/// @param numbered the highest number that an item ever had; no number is given twice
/// @param typed what was typed, by question
/// @param taken addresses of the steps that were sent at least once
public record Answers(
        List<String> items, int numbered, Map<Asked, Typed> typed, Set<String> taken) {

    /// More are refused: it is a mistake or a flood.
    public static final int MOST_ITEMS = 40;

    private static final Answers NONE = new Answers(List.of(), 0, Map.of(), Set.of());

    public Answers {
        items = List.copyOf(items);
        typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
        taken = Collections.unmodifiableSet(new LinkedHashSet<>(taken));
    }

    /// Nothing was typed yet.
    public static Answers none() {
        return NONE;
    }

    /// What was typed at that question.
    public Typed at(Asked asked) {
        return typed.getOrDefault(asked, Typed.nothing());
    }

    /// The same with this typed at that question, in place of what was there.
    public Answers with(Asked asked, Typed words) {
        var all = new LinkedHashMap<>(typed);
        if (words.parts().isEmpty()) all.remove(asked);
        else all.put(asked, words);
        return new Answers(items, numbered, all, taken);
    }

    /// The same with this typed at a question that is asked once.
    public Answers with(String concept, String... values) {
        return with(Asked.once(concept), Typed.of(values));
    }

    /// The items of a kind, such as all children. There is always one.
    public List<String> items(String kind) {
        var all = items.stream().filter(item -> kindOf(item).equals(kind)).toList();
        return all.isEmpty() ? List.of(kind + "-1") : all;
    }

    /// One more of that kind; its id is the last of {@link #items(String)}.
    public Answers withAnother(String kind) {
        var all = settled(kind);
        if (all.items.size() >= MOST_ITEMS) return all;
        var more = new ArrayList<>(all.items);
        more.add(kind + "-" + (all.numbered + 1));
        return new Answers(more, all.numbered + 1, typed, taken);
    }

    /// Without that item and all that was typed of it. The last of a kind stays, emptied.
    public Answers without(String item) {
        var left = new ArrayList<>(settled(kindOf(item)).items);
        left.remove(item);
        return new Answers(
                left,
                Math.max(1, numbered),
                kept(asked -> !asked.item().equals(item)),
                Set.copyOf(taken.stream().filter(step -> !step.startsWith(item + "/")).toList()));
    }

    /// The same, and that step was sent.
    Answers withTaken(String step) {
        var all = new LinkedHashSet<>(taken);
        all.add(step);
        return new Answers(items, numbered, typed, all);
    }

    /// The same, and that step is to be asked again.
    Answers withoutTaken(String step) {
        var all = new LinkedHashSet<>(taken);
        all.remove(step);
        return new Answers(items, numbered, typed, all);
    }

    static String kindOf(String item) {
        var dash = item.lastIndexOf('-');
        return dash < 0 ? item : item.substring(0, dash);
    }

    /// The first item of a kind is there without having been added; from now on it is on the list.
    private Answers settled(String kind) {
        if (items.stream().anyMatch(item -> kindOf(item).equals(kind))) return this;
        var more = new ArrayList<>(items);
        more.addAll(items(kind));
        return new Answers(more, Math.max(1, numbered), typed, taken);
    }

    private Map<Asked, Typed> kept(Predicate<Asked> these) {
        var left = new LinkedHashMap<>(typed);
        left.keySet().removeIf(these.negate());
        return left;
    }

    /// Says nothing of what was typed: it would end in a log.
    @Override
    public String toString() {
        return "Answers to " + typed.size() + " questions";
    }
}
