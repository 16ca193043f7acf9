package org.lantern.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantern.vocabulary.Form.Need.OPTIONAL;
import static org.lantern.vocabulary.Form.Need.OR_UNKNOWN;
import static org.lantern.vocabulary.Form.Need.OR_UNKNOWN_OR_REFUSED;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.area.Areas;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Form.Need;
import org.lantern.vocabulary.PartialDate;
import org.lantern.vocabulary.Value;

class QuestionReaderTests {

    private final QuestionReader reader = new QuestionReader(new Sample(), new Areas());

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
                                Sample.ask("child.birth-date", OPTIONAL),
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
                                Sample.ask("child.birth-date", OPTIONAL),
                                date(day, month, year),
                                List.of()))
                .isEqualTo(Reading.Bad.in(part, why));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O’Brien-Šmídová", "👩🏽‍🚒🔥", "محمد بن عبد الله", "<script>alert('1')</script>",
                "' or 1=1 --", "${7*7}", "Nguyễn Văn A", "{0} %s \\u0000 \\n"
            })
    void namesOfAnyScriptAreKeptLetterForLetter(String name) {
        assertThat(read("child.name", name)).isEqualTo(Reading.Good.of(Answer.text(name)));
    }

    @Test
    void aNameOfTwoHundredLettersIsANameAndOneMoreIsNot() {
        assertThat(read("child.name", "ß".repeat(200))).isInstanceOf(Reading.Good.class);
        assertThat(read("child.name", "👦".repeat(200))).isInstanceOf(Reading.Good.class);
        assertThat(read("child.name", "ß".repeat(201))).isEqualTo(Reading.Bad.of("too-long", 200));
    }

    @Test
    void twentyThousandLettersAreAStoryAndOneMoreIsNot() {
        assertThat(read("concern.words", "😱".repeat(20_000))).isInstanceOf(Reading.Good.class);
        assertThat(read("concern.words", "w".repeat(20_001)))
                .isEqualTo(Reading.Bad.of("too-long", 20_000));
    }

    @Test
    void linesStayAndControlCharactersGo() {
        assertThat(read("concern.words", "He said:\r\n\tcome\u0000\u0007 now\u202E!\u001B"))
                .isEqualTo(Reading.Good.of(Answer.text("He said:\n\tcome now\u202E!")));
    }

    @Test
    void oneLetterIsOneLetterHoweverItWasTyped() {
        assertThat(read("child.name", "Zoe\u0308")).isEqualTo(Reading.Good.of(Answer.text("Zoë")));
    }

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
                        Sample.ask("child.number", OPTIONAL),
                        Typed.of(number).with("scheme", "nhs"),
                        List.of());
        assertThat(reading).isInstanceOf(right ? Reading.Good.class : Reading.Bad.class);
    }

    @Test
    void countriesAndLanguagesAreMetByCodeOrNameInEitherTongue() {
        for (var typed : List.of("VN", "vietnam", " Viet Nam ", "Fietnam"))
            assertThat(read("child.nationality", typed))
                    .isEqualTo(Reading.Good.of(Answer.code("VN")));
        assertThat(read("child.nationality", "cote d'ivoire"))
                .isEqualTo(Reading.Good.of(Answer.code("CI")));
        assertThat(read("child.language", "British sign language"))
                .isEqualTo(Reading.Good.of(Answer.code("bfi")));
        assertThat(read("child.language", "Klingon")).isEqualTo(Reading.Bad.of("language"));
        assertThat(read("child.nationality", "Atlantis")).isEqualTo(Reading.Bad.of("country"));
    }

    @Test
    void severalLanguagesAreSeveralAnswersEachOnce() {
        var typed = Typed.of("Vietnamese", "", "English", "vi");
        assertThat(reader.read(Sample.ask("child.language", OPTIONAL), typed, List.of()))
                .isEqualTo(new Reading.Good(List.of(Answer.code("vi"), Answer.code("en"))));
    }

    @Test
    void onlyWhatIsOfferedCanBeChosen() {
        assertThat(read("child.sex", "male")).isEqualTo(Reading.Good.of(Answer.code("male")));
        assertThat(read("child.sex", "dragon")).isEqualTo(Reading.Bad.of("select"));
        assertThat(read("concern.about-staff", "maybe")).isEqualTo(Reading.Bad.of("select"));
        assertThat(
                        reader.read(
                                Sample.ask("flight.signs", OPTIONAL),
                                Typed.of("tickets", "packed"),
                                List.of()))
                .isEqualTo(
                        Reading.Good.of(
                                new Answer.Known(new Value.Codes(List.of("packed", "tickets")))));
        assertThat(
                        reader.read(
                                Sample.ask("flight.signs", OPTIONAL),
                                Typed.of("tickets", "x"),
                                List.of()))
                .isEqualTo(Reading.Bad.of("select"));
    }

    @Test
    void onlySomebodyOfferedCanBeNamed() {
        var aunt = new Host.Somebody(new UUID(1, 2), "Aunt");
        var ask = Sample.ask("child.parent", OPTIONAL);
        assertThat(reader.read(ask, Typed.of(aunt.ref().toString()), List.of(aunt)))
                .isEqualTo(Reading.Good.of(new Answer.Known(new Value.Person(aunt.ref()))));
        assertThat(reader.read(ask, Typed.of(new UUID(3, 4).toString()), List.of(aunt)))
                .isEqualTo(Reading.Bad.of("select"));
    }

    @Test
    void anAreaIsSearchedThenChosenAndNewWordsSearchAgain() {
        var searched = Typed.nothing().with("words", "Heathrow");
        assertThat(readArea(searched, OPTIONAL)).isInstanceOf(Reading.Found.class);
        var chosen = searched.with("found", "Heathrow").with("", "E09000017");
        assertThat(readArea(chosen, OPTIONAL)).isEqualTo(Reading.Good.of(Answer.code("E09000017")));
        assertThat(readArea(chosen.with("words", "Gatwick"), OPTIONAL))
                .isInstanceOf(Reading.Found.class);
        assertThat(readArea(Typed.nothing().with("words", "Xyzzyqq"), OPTIONAL))
                .isEqualTo(Reading.Bad.in("words", "area"));
        assertThat(readArea(chosen.with("", "_unknown"), OR_UNKNOWN))
                .isEqualTo(Reading.Good.of(new Answer.Unknown()));
    }

    @Test
    void notKnowingAndNotSayingAreAnswersOnlyWhereTheyAreOffered() {
        assertThat(absent("_unknown", OR_UNKNOWN)).isEqualTo(Reading.Good.of(new Answer.Unknown()));
        assertThat(absent("_refused", OR_UNKNOWN_OR_REFUSED))
                .isEqualTo(Reading.Good.of(new Answer.Refused()));
        assertThat(absent("_refused", OR_UNKNOWN)).isEqualTo(new Reading.Blank());
        assertThat(absent("_unknown", OPTIONAL)).isEqualTo(new Reading.Blank());
        assertThat(
                        reader.read(
                                Sample.ask("child.name", OR_UNKNOWN),
                                Typed.of("Amy").with("absent", "_unknown"),
                                List.of()))
                .isEqualTo(Reading.Bad.of("not-both"));
        assertThat(read("child.name", "_unknown"))
                .isEqualTo(Reading.Good.of(Answer.text("_unknown")));
    }

    @Test
    void aMarkNeedsToSayHowFar() {
        var ask = Sample.ask("indicator.A01", OPTIONAL);
        assertThat(
                        reader.read(
                                ask,
                                Typed.of("suspected").with("evidence", "Two phones"),
                                List.of()))
                .isEqualTo(
                        Reading.Good.of(
                                new Answer.Known(new Value.Mark("suspected", "Two phones", ""))));
        assertThat(reader.read(ask, Typed.nothing().with("evidence", "Two phones"), List.of()))
                .isEqualTo(Reading.Bad.of("mark"));
    }

    @Test
    void readingWhatWasReadChangesNothing() {
        for (long seed = 0; seed < 2_000; seed++) {
            var typed = anything(new Random(seed));
            if (read("concern.words", typed) instanceof Reading.Good good
                    && good.answers().getFirst() instanceof Answer.Known(Value.Text(var text)))
                assertThat(read("concern.words", text)).as("seed %d", seed).isEqualTo(good);
        }
    }

    @Test
    void nothingThatCanBeTypedBreaksAnyQuestion() {
        var all = new Sample().concepts();
        for (long seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var concept = all.get(random.nextInt(all.size()));
            var typed =
                    Typed.of(anything(random), anything(random))
                            .with("day", anything(random))
                            .with("month", anything(random))
                            .with("year", anything(random))
                            .with("words", anything(random))
                            .with("scheme", "nhs")
                            .with("evidence", anything(random));
            assertThat(reader.read(Sample.ask(concept.id(), OR_UNKNOWN), typed, List.of()))
                    .as("seed %d", seed)
                    .isNotNull();
        }
    }

    private static String anything(Random random) {
        var pool =
                new String[] {
                    "a", "Z", "7", " ", "\n", "\u0000", "é", "e\u0301", "😀", "ש", "\u202E", "<",
                    "'", "\uD800", "+", "-", "٣"
                };
        return IntStream.range(0, random.nextInt(30))
                .mapToObj(_ -> pool[random.nextInt(pool.length)])
                .collect(java.util.stream.Collectors.joining());
    }

    private Reading read(String concept, String typed) {
        return reader.read(Sample.ask(concept, OPTIONAL), Typed.of(typed), List.of());
    }

    private Reading readArea(Typed typed, Need need) {
        return reader.read(Sample.ask("place.area", need), typed, List.of());
    }

    private Reading absent(String which, Need need) {
        return reader.read(
                Sample.ask("child.name", need), Typed.nothing().with("absent", which), List.of());
    }

    private static Typed date(String day, String month, String year) {
        return Typed.nothing().with("day", day).with("month", month).with("year", year);
    }
}
