package org.lantern.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lantern.calendar.ProclaimedHoliday;

/// What has been read so far, from all files. What points from one file to another is looked at
/// when everything has been read.
final class Content {

    final Mistakes mistakes;
    final Map<String, Concept> concepts = new LinkedHashMap<>();
    final Map<String, CodeList> codes = new LinkedHashMap<>(StandardLists.all());
    final Map<String, NavigableMap<Integer, Form>> forms = new LinkedHashMap<>();
    final NavigableMap<Integer, List<Indicator>> indicators = new TreeMap<>();
    final Map<String, Duty> duties = new LinkedHashMap<>();
    final Map<String, NavigableMap<Integer, Playbook>> playbooks = new LinkedHashMap<>();
    final Map<String, NavigableMap<Integer, Layout>> layouts = new LinkedHashMap<>();
    final Map<String, Greeting> greetings = new LinkedHashMap<>();
    final Map<String, Chain> chains = new LinkedHashMap<>();
    final Map<String, Reminder> reminders = new LinkedHashMap<>();
    final Map<String, Situation> situations = new LinkedHashMap<>();
    final List<ProclaimedHoliday> holidays = new ArrayList<>();
    final Map<String, Spot> spots = new LinkedHashMap<>();
    private final List<Runnable> checks = new ArrayList<>();

    Content(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void add(Concept concept, Spot spot) {
        if (first("concept " + concept.id(), spot)) concepts.put(concept.id(), concept);
    }

    void add(CodeList list, Spot spot) {
        if (StandardLists.all().containsKey(list.id()))
            mistakes.add(spot, "code list " + list.id() + " is one that Lantern makes itself");
        else if (first("code list " + list.id(), spot)) codes.put(list.id(), list);
    }

    void add(Form form, Spot spot) {
        if (first("form " + form.id() + " version " + form.version(), spot))
            forms.computeIfAbsent(form.id(), _ -> new TreeMap<>()).put(form.version(), form);
    }

    void addIndicators(int version, List<Indicator> list, Spot spot) {
        if (first("indicators version " + version, spot)) indicators.put(version, list);
    }

    void add(Duty duty, Spot spot) {
        if (first("duty " + duty.code(), spot)) duties.put(duty.code(), duty);
    }

    void add(Playbook book, Spot spot) {
        if (first("playbook " + book.id() + " version " + book.version(), spot))
            playbooks.computeIfAbsent(book.id(), _ -> new TreeMap<>()).put(book.version(), book);
    }

    void add(Layout layout, Spot spot) {
        if (first("layout " + layout.id() + " version " + layout.version(), spot)) change(layout);
    }

    /// Puts it in the place of what stood under its version.
    void change(Layout layout) {
        layouts.computeIfAbsent(layout.id(), _ -> new TreeMap<>()).put(layout.version(), layout);
    }

    /// Every layout in its newest version.
    List<Layout> newestLayouts() {
        return layouts.values().stream().map(all -> all.lastEntry().getValue()).toList();
    }

    boolean isNewest(Layout layout) {
        return newestLayouts().contains(layout);
    }

    void add(Greeting greeting, Spot spot) {
        if (first("greeting " + greeting.tag(), spot)) greetings.put(greeting.tag(), greeting);
    }

    void add(Chain chain, Spot spot) {
        if (first("chain " + chain.id(), spot)) chains.put(chain.id(), chain);
    }

    void add(Reminder reminder, Spot spot) {
        if (first("reminder " + reminder.id(), spot)) reminders.put(reminder.id(), reminder);
    }

    void add(Situation situation, Spot spot) {
        if (first("drill " + situation.id(), spot)) situations.put(situation.id(), situation);
    }

    /// The version before that one, if there is one.
    Optional<Playbook> before(Playbook book) {
        return Optional.ofNullable(playbooks.get(book.id()))
                .map(versions -> versions.lowerEntry(book.version()))
                .map(Map.Entry::getValue);
    }

    /// Whether some version of the playbook has that action.
    boolean knows(String playbook, String action) {
        return playbooks.getOrDefault(playbook, new TreeMap<>()).values().stream()
                .anyMatch(book -> book.find(action).isPresent());
    }

    /// Changes every version of a playbook: what an area adds or tightens holds in each.
    void inEach(String playbook, Entry asked, UnaryOperator<Playbook> change) {
        var versions = playbooks.get(playbook);
        if (versions == null) asked.wrong("", "there is no playbook " + playbook);
        else versions.replaceAll((_, book) -> change.apply(book));
    }

    /// Puts off a look at something that may stand in a file still to be read.
    void whenAllIsRead(Runnable check) {
        checks.add(check);
    }

    /// The end of reading: every indicator of every version gets its concept, and what was put off
    /// is looked at.
    void allIsRead() {
        indicators.values().forEach(list -> list.forEach(this::addConcept));
        checks.forEach(Runnable::run);
    }

    Optional<Concept> concept(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    boolean isNewest(Form form) {
        var versions = forms.get(form.id());
        return versions != null && versions.lastEntry().getValue() == form;
    }

    /// Every version of that form, the oldest first.
    Stream<Form> versions(String form) {
        return forms.getOrDefault(form, new TreeMap<>()).values().stream();
    }

    private void addConcept(Indicator indicator) {
        concepts.put(
                indicator.concept(),
                new Concept(
                        indicator.concept(),
                        1,
                        ValueType.MARK,
                        Concept.About.CHILD,
                        Sensitivity.ORDINARY,
                        false,
                        Optional.empty(),
                        indicator.label(),
                        indicator.origin(),
                        Optional.empty()));
    }

    private boolean first(String what, Spot spot) {
        var before = spots.putIfAbsent(what, spot);
        if (before != null) mistakes.add(spot, what + " stands already in " + before);
        return before == null;
    }
}
