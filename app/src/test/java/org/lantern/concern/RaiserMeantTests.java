package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.Role;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody raises a concern that turns out to be about them: from then on nothing says that it is
/// there. Whoever raised one about somebody else follows it as before.
class RaiserMeantTests extends AboutStaff {

    private static final String WHY = "She says that it is her teacher";

    @Autowired KeptApart kept;
    @Autowired References references;
    @Autowired Withdrawals withdrawals;
    @Autowired KnownConcerns known;
    @Autowired Meant meant;

    @BeforeEach
    void somebodyWhoHandlesSuchWorries() {
        staff.of(council, Role.ALLEGATIONS_MANAGER);
    }

    @Test
    void whoeverTurnsOutToBeMeantHearsNothingMoreOfWhatTheyRaised() {
        var ref = raisedBy(teacher);
        var child = desk.look(ref, amina).concern().children().getFirst().person();
        var pages =
                List.of(
                        "/concerns/mine/" + ref,
                        "/concerns/" + ref + "/questions",
                        "/matrix/" + ref + "/" + child);
        questions.ask(ref, "Who collects her?", amina);
        var code = desk.code(ref, amina).toString();
        for (var page : pages) assertThat(browserOf(teacher).get(page)).as(page).hasStatusOk();
        assertThat(browserOf(teacher).page("/concerns/mine").text()).contains(code);

        about(ref, "The one they call Sir", staff.email(teacher));

        for (var page : pages) assertThat(browserOf(teacher).get(page)).as(page).hasStatus(404);
        for (var list : List.of("/concerns/mine", "/desk"))
            assertThat(browserOf(teacher).page(list).text()).doesNotContain(code);
        assertThat(questions.forYou(teacher)).isEmpty();
        assertThat(known.findFollowed(ref, teacher)).isEmpty();
        assertThat(browserOf(teacher).post("/concerns/mine/" + ref + "/additions", "words", "No"))
                .hasStatus(404);
        assertThatThrownBy(() -> withdrawals.takeBack(ref, "It is nothing", teacher))
                .isInstanceOf(Refused.Missing.class);
        assertThatThrownBy(() -> references.sent(ref)).isInstanceOf(Refused.Missing.class);
    }

    @Test
    void whoeverRaisedOneAboutAnotherStillFollowsIt() {
        var ref = raisedBy(teacher);

        about(ref, "Thomas Elderwick", "");

        assertThat(browserOf(teacher).get("/concerns/mine/" + ref)).hasStatusOk();
        assertThat(references.sent(ref).named()).isTrue();
    }

    @Test
    void whoeverTellsOfSomebodyOfTheirOwnSurnameStillFollowsIt() {
        var ruth = staff.called("Ruth Elderwick", teacher.agency());
        var ref =
                raisedBy(
                        ruth,
                        code("concern.about-staff", "yes"),
                        new Given("", "concern.staff-name", 1, Answer.text("Mr Elderwick")));

        assertThat(meant.keptOut(ref, ruth.ref())).isTrue();
        assertThat(browserOf(ruth).get("/concerns/mine/" + ref)).hasStatusOk();
        withdrawals.takeBack(ref, "He was at home", ruth);
    }

    @Test
    void whoeverOnlySharesTheSurnameOfThePersonMeantStillFollowsWhatTheyRaised() {
        var ruth = staff.called("Ruth Elderwick", teacher.agency());
        var ref = raisedBy(ruth);
        var page = "/concerns/mine/" + ref;

        about(ref, "Thomas Elderwick", "");

        assertThat(meant.keptOut(ref, ruth.ref())).isTrue();
        assertThat(browserOf(ruth).get(page)).hasStatusOk();
        withdrawals.takeBack(ref, "He was at home", ruth);
    }

    @Test
    void whoeverHasTheWholeNameThatWasSaidDoesNot() {
        var ruth = staff.called("Ruth Elderwick", teacher.agency());
        var ref = raisedBy(ruth);

        about(ref, "Mrs Elderwick, first name Ruth", "");

        assertThat(browserOf(ruth).get("/concerns/mine/" + ref)).hasStatus(404);
    }

    private ConcernRef raisedBy(Acting.Practitioner who, Given... given) {
        var all = new ArrayList<>(List.of(child()));
        all.addAll(List.of(given));
        return frontDoor
                .raise(raising(Channel.PRACTITIONER, all.toArray(Given[]::new)), who)
                .concern();
    }

    private void about(ConcernRef ref, String name, String email) {
        kept.keep(ref, new KeptApart.Staff(name, email, ""), WHY, amina);
    }
}
