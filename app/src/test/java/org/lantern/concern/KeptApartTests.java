package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.Role;
import org.lantern.casefile.Ledger;
import org.lantern.casefile.Statement;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/// What leaves the shared desk from the first moment: a worry about somebody who works with
/// children, and who told us.
class KeptApartTests extends AtADesk {

    @Autowired Concerns concerns;
    @Autowired Ledger ledger;

    @Test
    void aWorryAboutSomebodyWhoWorksWithChildrenLeavesTheSharedDesk() {
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);

        var ref = tell(code("concern.about-staff", "yes"));

        assertThat(concerns.find(ref, amina)).isEmpty();
        assertThat(concerns.find(ref, named)).isPresent();
    }

    @Test
    void somebodyWhoIsNamedInItNeverMeetsItEvenAsTheManagerOfSuchWorries() {
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        var other = staff.of(council, Role.ALLEGATIONS_MANAGER);
        var words = "the one called " + named.name().toUpperCase();

        var ref = tell(code("concern.about-staff", "yes"), staffName(words));

        assertThat(concerns.find(ref, named)).isEmpty();
        assertThat(concerns.find(ref, other)).isPresent();
    }

    @Test
    void whereTheOnlyOneWhoHandlesSuchWorriesIsNamedAManagerMeetsIt() {
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);

        var ref = tell(code("concern.about-staff", "yes"), staffName(named.name()));

        assertThat(concerns.find(ref, named)).isEmpty();
        assertThat(concerns.find(ref, manager)).isPresent();
    }

    @Test
    void whereNobodyIsLeftToMeetItTheDeskThatTakesWhatIsNobodysDoes() {
        var ref =
                frontDoor
                        .raise(
                                new Raising(
                                        Channel.PUBLIC,
                                        "concern",
                                        1,
                                        List.of(
                                                code("place.area", HARROW),
                                                code("concern.about-staff", "yes")),
                                        Optional.empty()),
                                new Acting.ThePublic())
                        .concern();

        assertThat(concerns.find(ref, harrow)).isEmpty();
        assertThat(concerns.find(ref, manager)).isPresent();
    }

    @Test
    void nobodyButTheNamedHearsThatSuchAWorryCame() {
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);

        var ref = tell(code("concern.about-staff", "yes"));
        var other = tell(child());

        assertThat(heardOf(ref)).containsExactly(named.ref().toString());
        assertThat(heardOf(other)).containsExactly(KENT);
    }

    @Test
    void ofAPractitionerWhoToldUsTheCaseAndTheMatrixSayTheAgencyAlone() {
        var ref = toldByTheTeacher();
        var child = desk.look(ref, amina).concern().children().getFirst().person();
        browserOf(teacher)
                .post(
                        "/matrix/" + ref + "/" + child,
                        "opened",
                        "2026-11-23T09:00:00Z",
                        "source",
                        "SEEN",
                        "mark.A09",
                        "suspected");
        var file =
                decisions
                        .decide(ref, all(ref, DecisionKind.SECTION_47, "At risk"), amina)
                        .getFirst();

        for (var page :
                List.of(
                        "/cases/" + file,
                        "/cases/" + file + "/chronology",
                        "/matrix/" + ref + "/" + child,
                        "/matrix/" + file + "/" + child))
            assertThat(browserOf(amina).page(page).text())
                    .as(page)
                    .contains("SCHOOL of " + KENT)
                    .doesNotContain(teacher.name());
        assertThat(browserOf(teacher).page("/cases/" + file).text()).contains(teacher.name());
    }

    @Test
    void whoToldUsDoesNotLearnFromTheMatrixWhereItWent() {
        var ref = toldByTheTeacher();
        var child = desk.look(ref, amina).concern().children().getFirst().person();
        var offer = passing.offer(ref, HARROW, "Lives there now", amina);
        passing.accept(ref, offer, "", harrow);

        var page = "/matrix/" + ref + "/" + child;
        assertThat(browserOf(harrow).page(page).text()).contains("Harrow");
        assertThat(browserOf(teacher).page(page).text()).contains("Kent").doesNotContain("Harrow");
    }

    private ConcernRef toldByTheTeacher() {
        return frontDoor
                .raise(
                        raising(
                                Channel.PRACTITIONER,
                                child(),
                                new Given("", "concern.words", 1, Answer.text("A stranger waits"))),
                        teacher)
                .concern();
    }

    private List<String> heardOf(ConcernRef ref) {
        return db.sql("select who from concern.told_of(?)")
                .param(ref.value())
                .query(String.class)
                .list();
    }

    private static Given staffName(String words) {
        return new Given("", "concern.staff-name", 1, Answer.text(words));
    }

    @Test
    void whoToldUsIsOpenToNobodyByItself() {
        var ref =
                tell(
                        new Given("", "concern.words", 1, Answer.text("She looked frightened")),
                        new Given("", "referrer.name", 1, Answer.text("A neighbour")));

        assertThat(ledger.cameWith(ref.value(), amina))
                .extracting(Statement::concept)
                .contains("concern.words")
                .doesNotContain("referrer.name", "place.area");
    }
}
