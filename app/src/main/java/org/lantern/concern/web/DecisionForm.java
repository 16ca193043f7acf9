package org.lantern.concern.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lantern.concern.ConcernFile;
import org.lantern.concern.Deciding;
import org.lantern.concern.DecisionKind;
import org.lantern.kernel.CaseRef;
import org.lantern.ui.Field;
import org.lantern.ui.Option;
import org.lantern.ui.Phrasebook;
import org.lantern.ui.Problem;

/// The page on which a concern is decided: the same five questions for each child.
final class DecisionForm {

    private final ConcernFile file;
    private final List<ConcernFile.ToDecide> open;
    private final Choices choices;
    private final Map<String, String> typed;
    private final Phrasebook phrases;
    private final Locale locale;

    /// What may be chosen.
    ///
    /// @param cases by their reference
    record Choices(List<Option> kinds, List<Option> cases, List<Option> areas) {}

    DecisionForm(
            ConcernFile file,
            Choices choices,
            Map<String, String> typed,
            Phrasebook phrases,
            Locale locale) {
        this.file = file;
        this.open = file.toDecide().stream().filter(ConcernFile.ToDecide::open).toList();
        this.choices = choices;
        this.typed = typed;
        this.phrases = phrases;
        this.locale = locale;
    }

    /// The questions for one child.
    record Part(
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
        return IntStream.range(0, open.size()).mapToObj(i -> part(i, signs.get(i), sent)).toList();
    }

    static List<Problem> problems(List<Part> parts) {
        return Problem.of(parts.stream().flatMap(part -> part.fields().stream()));
    }

    List<ConcernFile.ToDecide> open() {
        return open;
    }

    List<Deciding> deciding() {
        return IntStream.range(0, open.size())
                .mapToObj(i ->
                        new Deciding(
                                open.get(i).person(),
                                kind(i).orElseThrow(),
                                value("reasons", i),
                                file(i),
                                area("host", i),
                                area("responsible", i)))
                .toList();
    }

    private Part part(int i, List<String> signs, boolean sent) {
        var child = open.get(i).person().isPresent();
        var adding = kind(i).filter(k -> k == DecisionKind.ADD_TO_CASE).isPresent();
        return new Part(
                open.get(i).label(),
                signs,
                field("kind", i, choices.kinds(), sent && kind(i).isEmpty()),
                field("reasons", i, List.of(), sent && value("reasons", i).isEmpty()),
                child && !choices.cases().isEmpty()
                        ? field("file", i, choices.cases(), sent && adding && file(i).isEmpty())
                        : null,
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
        return choices.cases().stream()
                .map(Option::value)
                .filter(value("file", i)::equals)
                .findFirst()
                .map(value -> new CaseRef(java.util.UUID.fromString(value)));
    }

    private String area(String name, int i) {
        var chosen = value(name, i);
        return choices.areas().stream().anyMatch(o -> o.value().equals(chosen))
                ? chosen
                : file.concern().area();
    }

    private String value(String name, int i) {
        return typed.getOrDefault(name + "-" + i, "").strip();
    }
}
