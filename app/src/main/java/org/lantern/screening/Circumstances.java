package org.lantern.screening;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.lantern.casefile.Statement;
import org.lantern.kernel.StatementRef;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Value;

/// What was said beside the marks that bears on a child being moved or gone.
///
/// @param said the answers by then, oldest first
/// @param asOf the moment at which they are read
public record Circumstances(List<Said> said, Instant asOf) {

    static final String DANGER = "danger.now";
    static final String ACCOMPANIED = "concern.accompanied";
    static final String MOVEMENT = "concern.movement";
    static final String SIGNS = "flight.signs";
    private static final Duration NOW = Duration.ofDays(1);
    private static final List<String> ALL = List.of(DANGER, ACCOMPANIED, MOVEMENT, SIGNS);

    /// One code that answered a question, and when it was recorded.
    public record Said(String concept, String code, Instant at) {}

    /// From the statements that stood at that moment.
    static Circumstances of(List<Statement> all, Instant asOf) {
        var statements = all.stream().filter(s -> !s.recordedAt().isAfter(asOf)).toList();
        var gone = new HashSet<StatementRef>();
        statements.forEach(s -> gone.addAll(s.replaces()));
        return new Circumstances(
                statements.stream()
                        .filter(s -> ALL.contains(s.concept()) && !gone.contains(s.ref()))
                        .flatMap(s -> codes(s).map(c -> new Said(s.concept(), c, s.recordedAt())))
                        .distinct()
                        .toList(),
                asOf);
    }

    /// Whether somebody said so within the last day: what is asked as "right now" is told of that
    /// day.
    boolean holdsNow(String concept, String code) {
        return said.stream()
                .anyMatch(s ->
                        s.concept().equals(concept)
                                && s.code().equals(code)
                                && s.at().isAfter(asOf.minus(NOW)));
    }

    /// Whether nothing but "not at this moment" was said of danger.
    boolean saySafe() {
        var danger = said.stream().filter(s -> s.concept().equals(DANGER)).toList();
        return !danger.isEmpty() && danger.stream().allMatch(s -> s.code().equals("not-now"));
    }

    /// Whether a question has an answer that says something.
    boolean known(String concept) {
        return said.stream()
                .anyMatch(s -> s.concept().equals(concept) && !s.code().equals("unknown"));
    }

    private static Stream<String> codes(Statement s) {
        if (!(s.answer().orElse(new Answer.Unknown()) instanceof Answer.Known(var value)))
            return Stream.empty();
        return switch (value) {
            case Value.Code(var code) -> Stream.of(code);
            case Value.Codes(var codes) -> codes.stream();
            default -> Stream.empty();
        };
    }
}
