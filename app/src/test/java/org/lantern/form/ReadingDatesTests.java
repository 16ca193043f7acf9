package org.lantern.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantern.vocabulary.Form.Need.OPTIONAL;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.PartialDate;
import org.lantern.vocabulary.Value;

/// Dates are as short as memory, in the words and digits of whoever remembers.
class ReadingDatesTests extends ReadingOne {

    @ParameterizedTest(name = "day [{0}] month [{1}] year [{2}] means {3}")
    @CsvSource({
        "14, 3, 2026, 2026-03-14",
        "'', 3, 2026, 2026-03",
        "'', '', 2026, 2026",
        "29, 2, 2024, 2024-02-29",
        "' 1', march, 2026, 2026-03-01",
        "1, MAR, 2026, 2026-03-01",
        "1, Mawrth, 2026, 2026-03-01", // Welsh
        "٣, ٤, ٢٠٢٠, 2020-04-03", // Arabic digits
    })
    void datesMayBeAsShortAsMemory(String day, String month, String year, String meant) {
        assertThat(
                        reader.read(
                                SampleForm.ask("child.birth-date", OPTIONAL),
                                date(day, month, year),
                                List.of()))
                .isEqualTo(
                        Reading.Good.of(
                                new Answer.Known(new Value.When(PartialDate.parse(meant)))));
    }

    @ParameterizedTest(name = "day [{0}] month [{1}] year [{2}]: {3} at {4}")
    @CsvSource({
        "31, 2, 2026, date.real, day",
        "29, 2, 2025, date.real, day",
        "0, 1, 2026, date.real, day",
        "1, 13, 2026, date.month-real, month",
        "1, Smarch, 2026, date.month-real, month",
        "1, '', 2026, date.month, month",
        "1, 2, '', date.year, year",
        "1, 2, 09, date.four-digits, year",
        "1, 2, 20 26, date.four-digits, year",
        "1, 2, 1066, date.century, year",
        "x, 2, 2026, date.real, day",
    })
    void wrongDatesSayWhichBox(String day, String month, String year, String why, String part) {
        assertThat(
                        reader.read(
                                SampleForm.ask("child.birth-date", OPTIONAL),
                                date(day, month, year),
                                List.of()))
                .isEqualTo(Reading.Bad.in(part, why));
    }

    private static Typed date(String day, String month, String year) {
        return Typed.nothing().with("day", day).with("month", month).with("year", year);
    }
}
