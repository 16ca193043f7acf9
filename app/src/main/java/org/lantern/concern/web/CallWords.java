package org.lantern.concern.web;

import java.util.List;
import java.util.stream.Stream;
import org.lantern.concern.EarlierConcerns;
import org.lantern.form.FormRun;
import org.lantern.form.Given;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Value;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/// The names and numbers in a form by which somebody may be found again. Who told us is not among
/// them.
@Component
class CallWords {

    private final Vocabulary vocabulary;

    CallWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<String> in(FormRun run) {
        return run.given(vocabulary).stream()
                .filter(given -> !given.concept().startsWith("referrer."))
                .flatMap(CallWords::words)
                .distinct()
                .toList();
    }

    private static Stream<String> words(Given given) {
        if (!(given.answer() instanceof Answer.Known(var value))) return Stream.of();
        return switch (value) {
            case Value.Text(var text) ->
                    EarlierConcerns.isFoundByName(given.concept()) ? Stream.of(text) : Stream.of();
            case Value.Phone(_, var dialled) -> Stream.of(dialled);
            case Value.Identifier(_, var number) -> Stream.of(number);
            case Value.Code _,
                    Value.Codes _,
                    Value.When _,
                    Value.Number _,
                    Value.Person _,
                    Value.Mark _ ->
                    Stream.of();
        };
    }
}
