package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.Role;
import org.lantern.form.Given;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Form;
import org.lantern.vocabulary.PartialDate;
import org.lantern.vocabulary.Value;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.beans.factory.annotation.Autowired;

/// What nobody recorded is counted, and so is the time from first known to received.
class FiguresTests extends AtADesk {

    @Autowired Figures figures;
    @Autowired Vocabulary vocabulary;
    @Autowired TestClock clock;

    @Test
    void whatNobodyRecordedIsCountedAndWhatWasRecordedIsNot() {
        tell(code("teller.kind", "public"));
        tell(code("concern.accompanied", "with-adults"), code("concern.movement", "into-uk"));
        tell(code("concern.accompanied", "unknown"), words("Since the summer"));

        var counted = figures.notRecorded(manager);
        assertThat(counted.concerns()).isEqualTo(3);
        assertThat(counted.firstKnown()).isEqualTo(2);
        assertThat(counted.firstKnownInWords()).isEqualTo(1);
        assertThat(counted.referrer()).isEqualTo(2);
        assertThat(counted.accompanied()).isEqualTo(1);
        assertThat(counted.movement()).isEqualTo(2);
        assertThat(counted.dated()).isZero();
        assertThat(counted.halfWithin()).isEmpty();
    }

    @Test
    void theTimeFromFirstKnownToReceivedIsCountedFromTheLastDayThatADateCanMean() {
        var today = clock.instant().atZone(java.time.ZoneId.of("Europe/London")).toLocalDate();
        tell(date(PartialDate.parse(today.minusDays(3).toString())), words("On Friday night"));
        tell(date(PartialDate.parse(today.toString().substring(0, 7))));
        tell(date(PartialDate.parse(today.minusYears(1).toString().substring(0, 4))));

        var counted = figures.notRecorded(manager);
        assertThat(counted.firstKnown()).isZero();
        assertThat(counted.dated()).isEqualTo(3);
        assertThat(counted.halfWithin()).contains(3);
    }

    @Test
    void aDateStillToComeHoldsNoWorryUpAndIsNotCounted() {
        var ref = tell(date(new PartialDate(2099, null, null)));

        assertThat(desk.look(ref, amina).concern().ref()).isEqualTo(ref);
        assertThat(figures.notRecorded(manager).dated()).isZero();
    }

    @Test
    void theDateStandsBesideTheWordsOnTheConcern() {
        var ref = tell(words("In the spring"), date(new PartialDate(2026, 3, null)));

        assertThat(browserOf(amina).page("/concerns/" + ref).select("main").text())
                .contains("In the spring; March 2026");
    }

    @Test
    void managersAndAnalystsReadTheFiguresOfTheirOwnAreaAndNobodyElseHasThem() {
        tell();
        var analyst = staff.of(council, Role.ANALYST);
        var elsewhere = staff.of(harrow.agency(), Role.ANALYST);

        assertThat(browserOf(analyst).page("/desk").select("a[href=/figures]")).isNotEmpty();
        var page = browserOf(analyst).page("/figures").select("main").text();
        assertThat(page).contains("1 concern was received", "Kent", "1 of 1");
        assertThat(figures.notRecorded(elsewhere).concerns()).isZero();
        assertThat(browserOf(amina).get("/figures")).hasStatus(404);
        assertThat(browserOf(amina).page("/desk").select("a[href=/figures]")).isEmpty();
    }

    @Test
    void aWorryAboutSomebodyWhoWorksWithChildrenIsInNobodysFigures() {
        tell(code("concern.about-staff", "yes"));

        assertThat(figures.notRecorded(manager).concerns()).isZero();
        assertThat(figures.notRecorded(staff.of(council, Role.ANALYST)).concerns()).isZero();
    }

    @Test
    void atEveryDoorSomebodyMayDateWhenItWasFirstKnown() {
        for (var form : new String[] {"concern", "concern-telephone", "concern-practitioner"})
            assertThat(vocabulary.form(form).steps())
                    .as(form)
                    .flatExtracting(Form.Step::questions)
                    .extracting(Form.Question::concept)
                    .contains("concern.first-known-date");
    }

    private static Given words(String words) {
        return new Given("", "concern.first-known", 1, Answer.text(words));
    }

    private static Given date(PartialDate date) {
        return new Given("", "concern.first-known-date", 1, new Answer.Known(new Value.When(date)));
    }
}
