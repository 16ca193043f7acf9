package org.lantern.vocabulary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantern.vocabulary.Form.Condition;

/// Reads what must hold for a step or question to be asked. It can only look back: at what an
/// earlier question asked.
final class ConditionReader {

    private static final Condition STAND_IN = new Condition.All(List.of());

    private final Content content;
    private final Set<String> askedBefore;

    ConditionReader(Content content, Set<String> askedBefore) {
        this.content = content;
        this.askedBefore = Set.copyOf(askedBefore);
    }

    Condition read(Entry entry) {
        entry.allowing("any-of", "known", "not", "all", "any");
        if (entry.keys().size() != 1)
            entry.wrong("", "a condition is just one of any-of, known, not, all, any");
        for (var key : entry.keys()) {
            var condition = read(entry, key);
            if (condition.isPresent()) return condition.get();
        }
        return STAND_IN;
    }

    private Optional<Condition> read(Entry entry, String key) {
        return switch (key) {
            case "any-of" -> entry.entry(key).map(this::anyOf);
            case "known" -> Optional.of(new Condition.Known(asked(entry, key)));
            case "not" -> entry.entry(key).map(this::read).map(Condition.Not::new);
            case "all" -> Optional.of(new Condition.All(several(entry, key)));
            case "any" -> Optional.of(new Condition.Any(several(entry, key)));
            default -> Optional.empty();
        };
    }

    private List<Condition> several(Entry entry, String key) {
        var several = entry.entries(key).stream().map(this::read).toList();
        if (several.isEmpty()) entry.wrong(key, "\"" + key + "\" needs at least one condition");
        return several;
    }

    private Condition anyOf(Entry entry) {
        entry.allowing("concept", "codes");
        var concept = asked(entry, "concept");
        var codes = new LinkedHashSet<>(entry.names("codes"));
        if (codes.isEmpty()) entry.wrong("codes", "\"any-of\" needs at least one code");
        content.whenAllIsRead(
                () -> content.concept(concept).ifPresent(c -> checkCodes(entry, c, codes)));
        return new Condition.AnyOf(concept, codes);
    }

    private String asked(Entry entry, String key) {
        var concept = entry.text(key);
        if (!concept.isEmpty() && !askedBefore.contains(concept))
            entry.wrong(key, "no earlier question asks for " + concept);
        return concept;
    }

    private void checkCodes(Entry entry, Concept concept, Set<String> codes) {
        var list = StandardLists.of(concept).map(content.codes::get);
        if (list.isEmpty() && concept.codes().isEmpty())
            entry.wrong("concept", concept.id() + " has no codes to compare with");
        list.ifPresent(known -> {
            for (var code : codes)
                if (known.find(code).isEmpty())
                    entry.wrong("codes", "code list " + known.id() + " has no code " + code);
        });
    }
}
