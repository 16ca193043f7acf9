package org.lantern.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantern.vocabulary.Form.Need.OPTIONAL;
import static org.lantern.vocabulary.Form.Need.OPTIONAL_OR_REFUSED;
import static org.lantern.vocabulary.Form.Need.OR_UNKNOWN;
import static org.lantern.vocabulary.Form.Need.OR_UNKNOWN_OR_REFUSED;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Form.Need;
import org.lantern.vocabulary.Value;

/// What is chosen is one of what was offered, or found by its name.
class ReadingChoicesTests extends ReadingOne {

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
        assertThat(reader.read(SampleForm.ask("child.language", OPTIONAL), typed, List.of()))
                .isEqualTo(new Reading.Good(List.of(Answer.code("vi"), Answer.code("en"))));
    }

    @Test
    void onlyWhatIsOfferedCanBeChosen() {
        assertThat(read("child.sex", "male")).isEqualTo(Reading.Good.of(Answer.code("male")));
        assertThat(read("child.sex", "dragon")).isEqualTo(Reading.Bad.of("select"));
        assertThat(read("concern.about-staff", "maybe")).isEqualTo(Reading.Bad.of("select"));
        assertThat(
                        reader.read(
                                SampleForm.ask("flight.signs", OPTIONAL),
                                Typed.of("tickets", "packed"),
                                List.of()))
                .isEqualTo(
                        Reading.Good.of(
                                new Answer.Known(new Value.Codes(List.of("packed", "tickets")))));
        assertThat(
                        reader.read(
                                SampleForm.ask("flight.signs", OPTIONAL),
                                Typed.of("tickets", "x"),
                                List.of()))
                .isEqualTo(Reading.Bad.of("select"));
    }

    @Test
    void onlySomebodyOfferedCanBeNamed() {
        var aunt = new Host.Somebody(new UUID(1, 2), "Aunt");
        var ask = SampleForm.ask("child.parent", OPTIONAL);
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
        assertThat(absent("_refused", OPTIONAL_OR_REFUSED))
                .isEqualTo(Reading.Good.of(new Answer.Refused()));
        assertThat(absent("_unknown", OPTIONAL_OR_REFUSED))
                .isEqualTo(Reading.Good.of(new Answer.Unknown()));
        assertThat(absent("_refused", OR_UNKNOWN)).isEqualTo(new Reading.Blank());
        assertThat(absent("_unknown", OPTIONAL)).isEqualTo(new Reading.Blank());
        assertThat(
                        reader.read(
                                SampleForm.ask("child.name", OR_UNKNOWN),
                                Typed.of("Amy").with("absent", "_unknown"),
                                List.of()))
                .isEqualTo(Reading.Bad.of("not-both"));
        assertThat(read("child.name", "_unknown"))
                .isEqualTo(Reading.Good.of(Answer.text("_unknown")));
    }

    @Test
    void aMarkNeedsToSayHowFar() {
        var ask = SampleForm.ask("indicator.A01", OPTIONAL);
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

    private Reading readArea(Typed typed, Need need) {
        return reader.read(SampleForm.ask("place.area", need), typed, List.of());
    }

    private Reading absent(String which, Need need) {
        return reader.read(
                SampleForm.ask("child.name", need),
                Typed.nothing().with("absent", which),
                List.of());
    }
}
