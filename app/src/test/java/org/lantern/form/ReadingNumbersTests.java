package org.lantern.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantern.vocabulary.Form.Need.OPTIONAL;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Value;

/// Numbers to dial and numbers that name somebody.
class ReadingNumbersTests extends ReadingOne {

    @ParameterizedTest(name = "{0} is dialled {1}")
    @CsvSource({
        "020 7946 0001, +442079460001",
        "07700 900123, +447700900123",
        "+44 (0)20 7946 0001, +442079460001",
        "0044 7700 900123, +447700900123",
        "+84 91 234 56 78, +84912345678",
        "020 7946 0001 ext. 12, +442079460001",
        "999, 999",
        "01632-960-001, +441632960001",
    })
    void telephoneNumbersAreKeptAsTyped(String typed, String dialled) {
        assertThat(read("referrer.phone", typed))
                .isEqualTo(Reading.Good.of(new Answer.Known(new Value.Phone(typed, dialled))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "1234567890123456", "ask at the bar", "+", "<b>020</b>"})
    void whatNobodyCanDialIsNoTelephoneNumber(String typed) {
        assertThat(read("referrer.phone", typed)).isEqualTo(Reading.Bad.of("phone"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"name@example.org", " O'Brien+x@mail.example.co.uk ", "enw@ysgol.cymru"})
    void anEmailAddressIsKeptAsTyped(String typed) {
        assertThat(read("referrer.email", typed))
                .isEqualTo(Reading.Good.of(Answer.text(typed.strip())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Cardiff", "name@", "name@example", "two@example.org three", "a@@b.org"})
    void whatNobodyCanWriteToIsNoEmailAddress(String typed) {
        assertThat(read("referrer.email", typed)).isEqualTo(Reading.Bad.of("email"));
    }

    @ParameterizedTest(name = "NHS number {0}: {1}")
    @CsvSource({
        "943 476 5919, true",
        "9434765919, true",
        "943-476-5918, false",
        "94347659, false",
        "0000000000, true"
    })
    void nhsNumbersCarryACheckDigit(String number, boolean right) {
        var reading =
                reader.read(
                        SampleForm.ask("child.number", OPTIONAL),
                        Typed.of(number).with("scheme", "nhs"),
                        List.of());
        assertThat(reading).isInstanceOf(right ? Reading.Good.class : Reading.Bad.class);
    }
}
