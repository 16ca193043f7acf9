package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantern.access.Role;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Value;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/// Beside a concern stand others in which the same numbers and registrations were told.
class EarlierConcernsTests extends AtADesk {

    private static final String BACKFILL = "-- What was said before this.";

    @Autowired EarlierConcerns earlier;

    @Test
    void aNumberOfTheHouseholdIsFoundHoweverItWasWritten() {
        var inUkForm = tell(child(), phone("07700 900123"));
        var again = tell(child(), phone("07700900123"));
        var fromAbroad = tell(child(), phone("+44 (0)7700 900123"));

        for (var ref : new ConcernRef[] {inUkForm, again, fromAbroad})
            for (var other : new ConcernRef[] {inUkForm, again, fromAbroad})
                if (!other.equals(ref)) assertThat(beside(ref)).contains(code(other));
    }

    @Test
    void aVehicleOfWhichNoChildIsToldIsFoundAgain() {
        var once = tell(place(), vehicle("AB12 CDE"));
        var again = tell(place(), vehicle("ab12cde"));

        assertThat(beside(again)).contains(code(once), "A place, a vehicle or an adult");
        assertThat(beside(once)).contains(code(again));
        assertThat(earlier.like(List.of("AB12 CDE"), amina)).hasSize(2);
        assertThat(earlier.like(List.of("AB12 CDE"), harrow)).isEmpty();
    }

    @Test
    void aVehicleIsTheSameWhetherAChildWasSeenWithItOrNot() {
        var seen = tell(child(), vehicle("AB12 CDE"));
        var alone = tell(place(), vehicle("AB12 CDE"));

        assertThat(beside(alone)).contains(code(seen)).doesNotContain("A place, a vehicle");
        assertThat(beside(seen)).contains(code(alone));
    }

    @Test
    void theNumberOfAnAdultOrOfAHouseholdWithoutAChildIsFoundToo() {
        var adult = tell(child(), phone("adult.phone", "07700 900123"));
        var household = tell(place(), phone("07700 900123"));

        assertThat(beside(household)).contains(code(adult), "boy");
        assertThat(beside(adult)).contains(code(household));
    }

    @Test
    void anAdultWhoWasNamedIsFoundAgainByThoseWhoMaySeeIt() {
        var once = tell(child(), adult("companion.name", "Viktor Nørgård"));
        var again = tell(place(), adult("adult.name", "Mr Norgard"));
        tell(place(), adult("companion.name", "Mr Hale"));

        assertThat(beside(once)).contains(code(again), "norgard");
        assertThat(beside(again)).contains(code(once)).doesNotContain("hale");
        assertThat(earlier.like(List.of("Viktor"), amina)).hasSize(1);
        assertThat(earlier.like(List.of("Mr"), amina)).isEmpty();
        assertThat(earlier.like(List.of("Viktor"), harrow)).isEmpty();
    }

    @Test
    void theNamesOfAdultsHideNoneAboutTheChild() {
        var mai = tell(new Given("child-1", "child.name", 1, Answer.text("Mai Example")));
        for (int i = 0; i < 10; i++) tell(place(), adult("adult.name", "John Smith"));

        assertThat(earlier.like(List.of("John Smith", "Mai Sample"), amina))
                .hasSize(10)
                .first()
                .satisfies(found -> assertThat(found.ref()).isEqualTo(mai))
                .satisfies(found -> assertThat(found.matched()).containsExactly("mai"));
    }

    @Test
    void anAdultIsFoundByTwoWordsOfTheirNameOrByAllOfIt() {
        tell(place(), adult("adult.name", "John Brown"), adult("companion.name", "Mary Smith"));
        var turned = tell(place(), adult("adult.name", "Smith, John Paul"));
        var surname = tell(place(), adult("companion.name", "Mr Smith"));

        assertThat(earlier.like(List.of("John Smith"), amina))
                .extracting(EarlierConcerns.Earlier::ref)
                .containsExactly(turned, surname);
        assertThat(earlier.like(List.of("Smith"), amina)).hasSize(3);
    }

    private static Given adult(String concept, String name) {
        return new Given("", concept, 1, Answer.text(name));
    }

    @Test
    void whatIsForNamedPeopleOnlyIsFoundByNobodyElse() {
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        tell(place(), vehicle("AB12 CDE"), code("concern.about-staff", "yes"));

        assertThat(earlier.like(List.of("AB12 CDE"), amina)).isEmpty();
        assertThat(earlier.like(List.of("AB12 CDE"), named)).hasSize(1);
    }

    @Test
    void whoToldUsIsNothingToBeFoundBy() {
        tell(place(), phone("referrer.phone", "07700 900123"));
        tell(place(), phone("telephone.number-shown", "07700 900123"));

        assertThat(earlier.like(List.of("+447700900123"), amina)).isEmpty();
    }

    @Test
    void whatWasSaidBeforeRecordsWereFoundByTheirNumbersIsFoundToo() throws IOException {
        tell(place(), vehicle("AB12-CDE"), phone("07700 900123"));
        tell(child(), vehicle("AB12-CDE"), phone("adult.phone", "07700 900123"));
        var kept = keptByRecord();
        assertThat(kept).hasSize(3);

        cleanSlate.lose("casefile.known_by");
        cleanSlate.write(backfill());

        assertThat(keptByRecord()).isEqualTo(kept);
    }

    private List<String> keptByRecord() {
        return db.sql("select k::text from casefile.known_by k where k.person is null order by 1")
                .query(String.class)
                .list();
    }

    private static String backfill() throws IOException {
        var migration =
                new ClassPathResource("db/migration/casefile/V33__found_with_a_record.sql")
                        .getContentAsString(StandardCharsets.UTF_8);
        return migration.substring(migration.indexOf(BACKFILL));
    }

    private static Given place() {
        return code("concern.about", "place-vehicle-adult");
    }

    private static Given vehicle(String registration) {
        return new Given(
                "",
                "vehicle.registration",
                1,
                new Answer.Known(new Value.Identifier("vehicle", registration)));
    }

    private static Given phone(String typed) {
        return phone("household.phone", typed);
    }

    private static Given phone(String concept, String typed) {
        return new Given("", concept, 1, new Answer.Known(new Value.Phone(typed, "+447700900123")));
    }

    private String beside(ConcernRef ref) {
        return browserOf(ben).page("/concerns/" + ref).select("ul:has(.govuk-hint)").text();
    }

    private String code(ConcernRef ref) {
        return desk.look(ref, ben).concern().code().toString();
    }
}
