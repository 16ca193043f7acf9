package org.lantern.concern.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantern.concern.ConcernFile;
import org.lantern.concern.Deciding;
import org.lantern.concern.DecisionKind;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.ui.Field;
import org.lantern.ui.Option;
import org.lantern.ui.Phrasebook;
import org.lantern.ui.Problem;

/// The page on which a concern is decided: the same five questions for each child.
final class DecisionForm {

    /// Who stood at which place of the page that was sent.
    private static final String CHILD = "_child-";

    private final ConcernFile file;
    private final List<ConcernFile.ToDecide> asked;
    private final Choices choices;
    private final Map<String, String> typed;
    private final Phrasebook phrases;
    private final Locale locale;

    /// What may be chosen.
    ///
    /// @param numbered the case of a reference that was typed, if they see the whole of it
    record Choices(
            List<Option> kinds, Function<String, Optional<CaseRef>> numbered, List<Option> areas) {}

    DecisionForm(
            ConcernFile file,
            Choices choices,
            Map<String, String> typed,
            Phrasebook phrases,
            Locale locale) {
        this.file = file;
        this.asked = asked(file, typed);
        this.choices = choices;
        this.typed = typed;
        this.phrases = phrases;
        this.locale = locale;
    }

    /// The questions for one child.
    ///
    /// @param child who it is, for when the page comes back
    record Part(
            String child,
            String label,
            List<String> signs,
            Field kind,
            Field reasons,
            @Nullable Field file,
            @Nullable Field host,
            @Nullable Field responsible) {

        List<Field> fields() {
            var all = new ArrayList<>(List.of(kind, reasons));
            if (file != null) all.add(file);
            if (host != null) all.add(host);
            if (responsible != null) all.add(responsible);
            return all;
        }
    }

    List<Part> parts(List<List<String>> signs, boolean sent) {
        return IntStream.range(0, asked.size()).mapToObj(i -> part(i, signs.get(i), sent)).toList();
    }

    static List<Problem> problems(List<Part> parts) {
        return Problem.of(parts.stream().flatMap(part -> part.fields().stream()));
    }

    /// On whom the page decides.
    List<ConcernFile.ToDecide> asked() {
        return asked;
    }

    List<Deciding> deciding() {
        return IntStream.range(0, asked.size())
                .mapToObj(i ->
                        new Deciding(
                                asked.get(i).person(),
                                kind(i).orElseThrow(),
                                value("reasons", i),
                                file(i),
                                area("host", i),
                                area("responsible", i)))
                .toList();
    }

    /// A page that was sent speaks of those who stood on it, even if somebody has decided on them
    /// since: then its sender is told. A fresh one asks about whoever is still open.
    private static List<ConcernFile.ToDecide> asked(ConcernFile file, Map<String, String> typed) {
        var sent =
                Stream.iterate(0, i -> typed.containsKey(CHILD + i), i -> i + 1)
                        .map(i -> typed.getOrDefault(CHILD + i, ""))
                        .toList();
        if (sent.isEmpty())
            return file.toDecide().stream().filter(ConcernFile.ToDecide::open).toList();
        return sent.stream()
                .map(child ->
                        file.toDecide().stream()
                                .filter(item -> child(item).equals(child))
                                .findFirst()
                                .orElseThrow(Refused.Missing::new))
                .toList();
    }

    private static String child(ConcernFile.ToDecide item) {
        return item.person().map(PersonRef::toString).orElse("whole");
    }

    private Part part(int i, List<String> signs, boolean sent) {
        var child = asked.get(i).person().isPresent();
        var adding = kind(i).filter(k -> k == DecisionKind.ADD_TO_CASE).isPresent();
        return new Part(
                child(asked.get(i)),
                asked.get(i).label(),
                signs,
                field("kind", i, choices.kinds(), sent && kind(i).isEmpty()),
                field("reasons", i, List.of(), sent && value("reasons", i).isEmpty()),
                child ? field("file", i, List.of(), sent && adding && file(i).isEmpty()) : null,
                child ? areaField("host", i) : null,
                child ? areaField("responsible", i) : null);
    }

    private Field areaField(String name, int i) {
        return field(name, i, choices.areas(), false).typed(List.of(area(name, i)));
    }

    private Field field(String name, int i, List<Option> options, boolean missing) {
        var key = "concern.desk.decision." + name;
        return Field.of(name + "-" + i, phrases.say(key, locale))
                .hinted(phrases.find(key + ".hint", locale).orElse(null))
                .typed(List.of(value(name, i)))
                .offering(options)
                .wrong(missing ? phrases.getMessage(key + ".missing", null, locale) : null);
    }

    private Optional<DecisionKind> kind(int i) {
        return Arrays.stream(DecisionKind.values())
                .filter(kind -> kind.name().equals(value("kind", i)))
                .filter(kind ->
                        choices.kinds().stream().anyMatch(o -> o.value().equals(kind.name())))
                .findFirst();
    }

    private Optional<CaseRef> file(int i) {
        return kind(i).filter(kind -> kind == DecisionKind.ADD_TO_CASE)
                .flatMap(_ -> choices.numbered().apply(value("file", i)));
    }

    /// What was chosen. Until then the child is where somebody said, and of the area that answers
    /// for the concern.
    private String area(String name, int i) {
        var chosen = Optional.of(value(name, i)).filter(this::offered);
        return (name.equals("host") ? chosen.or(this::host) : chosen).orElse(file.concern().area());
    }

    private Optional<String> host() {
        return file.whereTheChildIs().filter(this::offered);
    }

    private boolean offered(String area) {
        return choices.areas().stream().anyMatch(o -> o.value().equals(area));
    }

    private String value(String name, int i) {
        return typed.getOrDefault(name + "-" + i, "").strip();
    }
}
