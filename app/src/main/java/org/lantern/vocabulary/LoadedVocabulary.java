package org.lantern.vocabulary;

import static java.util.Comparator.comparing;
import static org.lantern.vocabulary.Versions.there;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.lantern.calendar.ProclaimedHoliday;

/// The content as it was read and found whole.
final class LoadedVocabulary implements Vocabulary {

    private final Map<String, Concept> concepts;
    private final List<Concept> conceptsInOrder;
    private final Map<String, CodeList> codes;
    final Versions<Form> forms;
    private final NavigableMap<Integer, List<Indicator>> indicators;
    private final Map<String, Duty> duties;
    final Versions<Playbook> playbooks;
    final Versions<Layout> layouts;
    private final Map<String, Greeting> greetings;
    private final Map<String, Chain> chains;
    private final Map<String, Reminder> reminders;
    private final List<Situation> situations;
    private final List<ProclaimedHoliday> holidays;
    private final Map<String, Spot> spots;

    LoadedVocabulary(Content content) {
        concepts = new LinkedHashMap<>(content.concepts);
        conceptsInOrder = List.copyOf(concepts.values());
        codes = Map.copyOf(content.codes);
        forms = new Versions<>("form", content.forms);
        indicators = content.indicators;
        duties = new LinkedHashMap<>(content.duties);
        playbooks = new Versions<>("playbook", content.playbooks);
        layouts = new Versions<>("layout", content.layouts);
        greetings = new LinkedHashMap<>(content.greetings);
        chains = new LinkedHashMap<>(content.chains);
        reminders = Map.copyOf(content.reminders);
        situations = List.copyOf(content.situations.values());
        holidays = List.copyOf(content.holidays);
        spots = Map.copyOf(content.spots);
    }

    @Override
    public Concept concept(String id) {
        return there(concepts.get(id), "concept", id);
    }

    @Override
    public Optional<Concept> findConcept(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    @Override
    public List<Concept> concepts() {
        return conceptsInOrder;
    }

    @Override
    public CodeList codes(String id) {
        return there(codes.get(id), "code list", id);
    }

    @Override
    public Form form(String id) {
        return forms.newest(id);
    }

    @Override
    public Form form(String id, int version) {
        return forms.at(id, version);
    }

    @Override
    public List<Indicator> indicators() {
        return indicators.isEmpty() ? List.of() : indicators.lastEntry().getValue();
    }

    @Override
    public int indicatorsVersion() {
        return indicators.isEmpty() ? 0 : indicators.lastKey();
    }

    @Override
    public List<Indicator> indicators(int version) {
        return there(indicators.get(version), "list of indicators, version", "" + version);
    }

    @Override
    public List<Form> forms() {
        return forms.newest();
    }

    @Override
    public List<Duty> duties() {
        return List.copyOf(duties.values());
    }

    @Override
    public Duty duty(String code) {
        return there(duties.get(code), "duty", code);
    }

    @Override
    public List<Playbook> playbooks() {
        return playbooks.newest();
    }

    @Override
    public Playbook playbook(String id) {
        return playbooks.newest(id);
    }

    @Override
    public Playbook playbook(String id, int version) {
        return playbooks.at(id, version);
    }

    @Override
    public List<Chain> chains() {
        return List.copyOf(chains.values());
    }

    @Override
    public Chain chain(String id) {
        return there(chains.get(id), "chain", id);
    }

    @Override
    public Reminder reminder(String id) {
        return there(reminders.get(id), "reminder", id);
    }

    @Override
    public List<Situation> situations() {
        return situations;
    }

    @Override
    public Layout layout(String id, int version) {
        return layouts.at(id, version);
    }

    @Override
    public List<Layout> layouts() {
        return layouts.newest();
    }

    @Override
    public List<Greeting> greetings() {
        return List.copyOf(greetings.values());
    }

    List<ProclaimedHoliday> holidays() {
        return holidays;
    }

    NavigableMap<Integer, List<Indicator>> allIndicators() {
        return indicators;
    }

    @Override
    public List<CodeList> codeLists() {
        return codes.values().stream()
                .filter(list -> !StandardLists.all().containsKey(list.id()))
                .sorted(comparing(CodeList::id))
                .toList();
    }

    /// Where that is written, such as `form concern version 1`.
    Spot spot(String what) {
        return spots.getOrDefault(what, Spot.wholeFile("vocabulary"));
    }

    @Override
    public String toString() {
        return "%d concepts, %d code lists, %d forms, %d indicators, %d duties, %d actions"
                .formatted(
                        concepts.size(),
                        codes.size(),
                        forms.newest().size(),
                        indicators().size(),
                        duties.size(),
                        playbooks().stream().mapToInt(book -> book.actions().size()).sum());
    }
}
