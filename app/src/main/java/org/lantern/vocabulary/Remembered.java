package org.lantern.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/// What a statement may have been made with, and what it meant. Words may be put better under the
/// same version; types, codes, questions, their order and their conditions may not change.
///
/// @param kind `concept`, `code`, `form`, `indicators`, `duty`, `action`, `chain` or `layout`
/// @param meaning a type, or a digest of what may not change
record Remembered(String kind, String id, int version, String meaning) {

    static List<Remembered> all(LoadedVocabulary vocabulary) {
        var all = new ArrayList<Remembered>();
        for (var concept : vocabulary.concepts())
            all.add(new Remembered("concept", concept.id(), concept.version(), meaning(concept)));
        for (var list : vocabulary.codeLists())
            for (var code : list.codes())
                all.add(new Remembered("code", list.id() + "/" + code.code(), 1, ""));
        for (var form : vocabulary.forms.every())
            all.add(new Remembered("form", form.id(), form.version(), digest(meaning(form))));
        vocabulary
                .allIndicators()
                .forEach((version, list) ->
                        all.add(
                                new Remembered(
                                        "indicators", "all", version, digest(meaning(list)))));
        for (var duty : vocabulary.duties())
            for (var line : duty.lines()) all.add(remembered(duty, line));
        for (var book : vocabulary.playbooks.every())
            for (var action : book.actions())
                all.add(
                        new Remembered(
                                "action",
                                book.id() + "/" + action.code(),
                                book.version(),
                                digest(meaning(action))));
        for (var chain : vocabulary.chains()) all.add(new Remembered("chain", chain.id(), 1, ""));
        for (var layout : vocabulary.layouts.every())
            all.add(
                    new Remembered(
                            "layout", layout.id(), layout.version(), digest(meaning(layout))));
        return all;
    }

    /// A limit by which something was ever due stays on record; the law that follows it is a line
    /// of its own.
    private static Remembered remembered(Duty duty, Duty.Line line) {
        var from = line.from().map(LocalDate::toString).orElse("ever");
        var where = String.join(" ", sorted(line.nations()));
        return new Remembered(
                "duty", duty.code() + "/" + from + " " + where, 1, digest(line.limit().toString()));
    }

    /// How it is called in a mistake, and where it is looked up.
    String name() {
        return switch (kind) {
            case "form", "layout" -> kind + " " + id + " version " + version;
            case "indicators" -> "indicators version " + version;
            case "code" -> "code list " + id.substring(0, id.indexOf('/'));
            case "duty" -> "duty " + id.substring(0, id.indexOf('/'));
            case "chain" -> "chain " + id;
            case "action" -> "playbook " + id.substring(0, id.indexOf('/')) + " version " + version;
            default -> "concept " + id;
        };
    }

    /// A concept kept as text may come to be checked as an e-mail address, and back.
    private static String meaning(Concept concept) {
        var type = concept.type() == ValueType.EMAIL ? ValueType.TEXT : concept.type();
        return type + concept.codes().map(list -> " of " + list).orElse("");
    }

    private static String meaning(Form form) {
        return each(
                form.steps(),
                step ->
                        "step %s %s %s %s\n%s"
                                .formatted(
                                        step.id(),
                                        step.each(),
                                        step.when().map(Remembered::meaning),
                                        sorted(step.only()),
                                        each(step.questions(), Remembered::meaning)));
    }

    private static String meaning(Form.Question question) {
        return "ask %s %s %s %s"
                .formatted(
                        question.concept(),
                        question.need(),
                        question.when().map(Remembered::meaning),
                        sorted(question.only()));
    }

    private static String meaning(Form.Condition condition) {
        return switch (condition) {
            case Form.Condition.AnyOf(var concept, var codes) -> concept + " in " + sorted(codes);
            case Form.Condition.Known(var concept) -> "known " + concept;
            case Form.Condition.Not(var not) -> "not (" + meaning(not) + ")";
            case Form.Condition.All(var all) -> "all (" + each(all, Remembered::meaning) + ")";
            case Form.Condition.Any(var any) -> "any (" + each(any, Remembered::meaning) + ")";
        };
    }

    private static String meaning(Layout layout) {
        return each(
                layout.sections(),
                section ->
                        "section %s\n%s"
                                .formatted(
                                        section.id(),
                                        each(section.topics(), t -> t.form() + " " + t.item())));
    }

    private static String meaning(Playbook.Action action) {
        return "%s %s %s %s %s %s"
                .formatted(
                        action.who(),
                        action.due(),
                        action.escalation(),
                        sorted(action.nations()),
                        sorted(action.settings()),
                        sorted(action.areas()));
    }

    private static String meaning(List<Indicator> list) {
        return each(list, i -> i.code() + " " + i.scope() + " " + sorted(i.supports()));
    }

    private static <T> String each(List<T> things, Function<T, String> meaning) {
        return String.join("\n", things.stream().map(meaning).toList());
    }

    private static List<String> sorted(Collection<String> names) {
        return names.stream().sorted().toList();
    }

    private static String digest(String meaning) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(meaning.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
