package org.lantern.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Form;
import org.lantern.vocabulary.Value;
import org.lantern.vocabulary.Vocabulary;

/// One form, as it is being filled in: which pages there are, what was answered, what is missing.
/// Made by {@link Forms}; it never changes.
public final class FormRun {

    private final Form form;
    private final Answers answers;
    private final Host host;
    private final List<Stop> stops;
    private final Map<Asked, Reading> readings;
    private final Optional<UUID> draft;

    FormRun(Form form, Answers answers, Host host, List<Stop> stops, Map<Asked, Reading> readings) {
        this(form, answers, host, stops, readings, Optional.empty());
    }

    private FormRun(
            Form form,
            Answers answers,
            Host host,
            List<Stop> stops,
            Map<Asked, Reading> readings,
            Optional<UUID> draft) {
        this.form = form;
        this.answers = answers;
        this.host = host;
        this.stops = stops;
        this.readings = readings;
        this.draft = draft;
    }

    FormRun of(Draft kept) {
        return new FormRun(form, answers, host, stops, readings, Optional.of(kept.ref()));
    }

    /// The draft that this is kept in, once something was typed.
    public Optional<UUID> draft() {
        return draft;
    }

    public Form form() {
        return form;
    }

    public Answers answers() {
        return answers;
    }

    public Host host() {
        return host;
    }

    /// The pages that this person is asked, in order.
    public List<Stop> stops() {
        return stops;
    }

    /// The page of that address, where it is asked.
    public Optional<Stop> find(String path) {
        return stops.stream().filter(stop -> stop.path().equals(path)).findFirst();
    }

    /// What was typed at a question that is asked, understood.
    public Reading reading(Asked asked) {
        return readings.getOrDefault(asked, new Reading.Blank());
    }

    /// The first answer there.
    public Optional<Answer> answer(Asked asked) {
        return reading(asked) instanceof Reading.Good(var all)
                ? Optional.of(all.getFirst())
                : Optional.empty();
    }

    /// The code answered at a choice that is asked once, for the host's own branches.
    public Optional<String> code(String concept) {
        return code(Asked.once(concept));
    }

    /// The code answered at a choice.
    public Optional<String> code(Asked asked) {
        return answer(asked)
                .map(a -> a instanceof Answer.Known(Value.Code(var code)) ? code : "")
                .filter(code -> !code.isEmpty());
    }

    /// The words answered at a question.
    public Optional<String> text(Asked asked) {
        return answer(asked)
                .map(a -> a instanceof Answer.Known(Value.Text(var text)) ? text : "")
                .filter(text -> !text.isEmpty());
    }

    /// The items of a kind, where the form asks for them.
    public List<String> items(String kind) {
        return stops.stream()
                .filter(Stop.Page.class::isInstance)
                .map(stop -> ((Stop.Page) stop).item())
                .filter(item -> Answers.kindOf(item).equals(kind))
                .distinct()
                .toList();
    }

    /// All that is wrong or missing, in the order of the pages.
    public List<Lack> lacks() {
        return stops.stream().flatMap(stop -> lacks(stop).stream()).toList();
    }

    /// What is wrong or missing on that page.
    public List<Lack> lacks(Stop stop) {
        if (!(stop instanceof Stop.Page page)) return List.of();
        return page.questions().stream()
                .flatMap(q -> why(page, q).map(why -> new Lack(page, q, why)).stream())
                .toList();
    }

    /// What is to be told as wrong on that page: nothing, before it was sent.
    List<Lack> wrong(Stop stop) {
        return answers.taken().contains(stop.path()) ? lacks(stop) : List.of();
    }

    /// Whether it can be sent.
    public boolean complete() {
        return lacks().isEmpty();
    }

    /// Where somebody who comes back goes on; empty when only the check is left.
    public Optional<Stop> current() {
        return stops.stream().filter(this::open).findFirst();
    }

    /// The next page that still has something to ask: after this one, or else before it.
    public Optional<Stop> after(Stop stop) {
        var later = stops.subList(stops.indexOf(stop) + 1, stops.size());
        return later.stream().filter(this::open).findFirst().or(this::current);
    }

    /// The page before that one.
    public Optional<Stop> before(Stop stop) {
        var place = stops.indexOf(stop);
        return place > 0 ? Optional.of(stops.get(place - 1)) : Optional.empty();
    }

    /// "Step 3" of {@link #steps()}.
    public int stepOf(Stop stop) {
        return stops.indexOf(stop) + 1;
    }

    public int steps() {
        return stops.size();
    }

    /// The answers as they become statements: of the questions that are asked, in order.
    public List<Given> given(Vocabulary vocabulary) {
        return readings.entrySet().stream()
                .filter(e -> e.getValue() instanceof Reading.Good)
                .flatMap(e -> given(e.getKey(), (Reading.Good) e.getValue(), vocabulary))
                .toList();
    }

    private static Stream<Given> given(Asked asked, Reading.Good good, Vocabulary vocabulary) {
        var version = vocabulary.concept(asked.concept()).version();
        return good.answers().stream()
                .map(answer -> new Given(asked.item(), asked.concept(), version, answer));
    }

    /// Whether it still has something to ask.
    boolean open(Stop stop) {
        return !answers.taken().contains(stop.path()) || !lacks(stop).isEmpty();
    }

    private Optional<Reading.Bad> why(Stop.Page page, Form.Question question) {
        var asked = page.asked(question);
        return switch (reading(asked)) {
            case Reading.Good _ -> Optional.empty();
            case Reading.Bad bad -> Optional.of(bad);
            case Reading.Found _ -> Optional.of(Reading.Bad.of("choose-area"));
            case Reading.Blank _ ->
                    question.need().mayStayBlank() || !host.known().at(asked).isEmpty()
                            ? Optional.empty()
                            : Optional.of(Reading.Bad.of("missing"));
        };
    }
}
