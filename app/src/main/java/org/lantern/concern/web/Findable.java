package org.lantern.concern.web;

import java.util.List;
import java.util.stream.Stream;
import org.lantern.casefile.Statement;
import org.lantern.concern.ConcernFile;
import org.lantern.concern.EarlierConcerns;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Sensitivity;
import org.lantern.vocabulary.Value;

/// The names and numbers in a concern by which others about the same may be found. What only some
/// may know is nothing to be found by.
final class Findable {

    private Findable() {}

    static List<String> in(ConcernFile file) {
        return file.words().stream()
                .filter(s -> s.sensitivity() == Sensitivity.ORDINARY)
                .flatMap(Findable::words)
                .toList();
    }

    private static Stream<String> words(Statement s) {
        if (!(s.answer().orElse(new Answer.Unknown()) instanceof Answer.Known(var value)))
            return Stream.empty();
        return switch (value) {
            case Value.Text(var text) ->
                    EarlierConcerns.isFoundByName(s.concept()) ? Stream.of(text) : Stream.empty();
            case Value.Phone(_, var dialled) -> Stream.of(dialled);
            case Value.Identifier(_, var number) -> Stream.of(number);
            case Value.Code _, Value.Codes _, Value.When _ -> Stream.empty();
            case Value.Number _, Value.Person _, Value.Mark _ -> Stream.empty();
        };
    }
}
