package org.lantern.vocabulary;

import static java.util.Comparator.comparing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantern.calendar.ProclaimedHoliday;

/// The content as it was read and found whole.
final class LoadedVocabulary implements Vocabulary {

    private final Map<String, Concept> concepts;
    private final List<Concept> conceptsInOrder;
    private final Map<String, CodeList> codes;
    private final Map<String, NavigableMap<Integer, Form>> forms;
    private final NavigableMap<Integer, List<Indicator>> indicators;
    private final Map<String, Duty> duties;
    private final Map<String, NavigableMap<Integer, Playbook>> playbooks;
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
        forms = new LinkedHashMap<>(content.forms);
        indicators = content.indicators;
        duties = new LinkedHashMap<>(content.duties);
        playbooks = new LinkedHashMap<>(content.playbooks);
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
        return there(forms.get(id), "form", id).lastEntry().getValue();
    }

    @Override
    public Form form(String id, int version) {
        return there(
                there(forms.get(id), "form", id).get(version), "form", id + " version " + version);
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
        return forms.values().stream().map(all -> all.lastEntry().getValue()).toList();
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
        return playbooks.values().stream().map(all -> all.lastEntry().getValue()).toList();
    }

    @Override
    public Playbook playbook(String id) {
        return there(playbooks.get(id), "playbook", id).lastEntry().getValue();
    }

    @Override
    public Playbook playbook(String id, int version) {
        return there(
                there(playbooks.get(id), "playbook", id).get(version),
                "playbook",
                id + " version " + version);
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

    /// Every version of every playbook.
    List<Playbook> allPlaybooks() {
        return playbooks.values().stream().flatMap(versions -> versions.values().stream()).toList();
    }

    @Override
    public List<Greeting> greetings() {
        return List.copyOf(greetings.values());
    }

    List<ProclaimedHoliday> holidays() {
        return holidays;
    }

    /// Every version of every form.
    List<Form> allForms() {
        return forms.values().stream().flatMap(versions -> versions.values().stream()).toList();
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
                        forms.size(),
                        indicators().size(),
                        duties.size(),
                        playbooks().stream().mapToInt(book -> book.actions().size()).sum());
    }

    private static <T> T there(@Nullable T thing, String what, String id) {
        if (thing == null) throw new IllegalArgumentException("There is no " + what + " " + id);
        return thing;
    }
}
