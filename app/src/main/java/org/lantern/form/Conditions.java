package org.lantern.form;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Form.Condition;
import org.lantern.vocabulary.Value;

/// Whether a step or question is to be asked, by what was answered before it and what is on record.
record Conditions(Map<Asked, Reading> readings, AlreadyKnown known) {

    boolean hold(Optional<Condition> condition, String item) {
        return condition.map(c -> holds(c, item)).orElse(true);
    }

    private boolean holds(Condition condition, String item) {
        return switch (condition) {
            case Condition.AnyOf(var concept, var codes) ->
                    answers(concept, item).flatMap(Conditions::codes).anyMatch(codes::contains);
            case Condition.Known(var concept) ->
                    answers(concept, item).anyMatch(Answer.Known.class::isInstance);
            case Condition.Not(var not) -> !holds(not, item);
            case Condition.All(var all) -> all.stream().allMatch(c -> holds(c, item));
            case Condition.Any(var any) -> any.stream().anyMatch(c -> holds(c, item));
        };
    }

    /// Of the item itself and of the whole form; for a step that is asked once, of any item.
    private Stream<Answer> answers(String concept, String item) {
        var asked =
                readings.entrySet().stream()
                        .filter(e -> e.getKey().concept().equals(concept))
                        .filter(e ->
                                item.isEmpty()
                                        || e.getKey().item().isEmpty()
                                        || e.getKey().item().equals(item))
                        .flatMap(e ->
                                e.getValue() instanceof Reading.Good(var all)
                                        ? all.stream()
                                        : Stream.of());
        return Stream.concat(
                asked, known.at(new Asked(item, concept)).stream().map(AlreadyKnown.Line::answer));
    }

    private static Stream<String> codes(Answer answer) {
        return answer instanceof Answer.Known(var value)
                ? switch (value) {
                    case Value.Code(var code) -> Stream.of(code);
                    case Value.Codes(var codes) -> codes.stream();
                    case Value.Mark(var mark, _, _) -> Stream.of(mark);
                    default -> Stream.of();
                }
                : Stream.of();
    }
}
