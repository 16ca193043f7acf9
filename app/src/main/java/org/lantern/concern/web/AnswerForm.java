package org.lantern.concern.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What another area answered to an offer; for one that was rung also who said so, and when today.
record AnswerForm(
        @NotNull(message = "{concern.desk.passing.answer.missing}") @Nullable Answer answer,
        @Size(max = 20_000, message = "{concern.desk.words.long}") @Nullable String words,
        @Size(max = 200, message = "{concern.desk.passing.name.long}") @Nullable String name,
        @Nullable String time) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    enum Answer {
        ACCEPT,
        DECLINE
    }

    @AssertTrue(message = "{concern.desk.passing.why.missing}")
    boolean isReasoned() {
        return answer != Answer.DECLINE || !said().isEmpty();
    }

    String said() {
        return words == null ? "" : words.strip();
    }

    String who() {
        return name == null ? "" : name.strip();
    }

    boolean accepted() {
        return answer == Answer.ACCEPT;
    }

    /// The last time that the clock showed this.
    Optional<Instant> at(Instant now) {
        try {
            var today = now.atZone(LONDON);
            var said = today.with(LocalTime.parse(time == null ? "" : padded(time.strip())));
            return Optional.of((said.isAfter(today) ? said.minusDays(1) : said).toInstant());
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    private static String padded(String typed) {
        var time = typed.replace('.', ':');
        return time.indexOf(':') == 1 ? "0" + time : time;
    }
}
