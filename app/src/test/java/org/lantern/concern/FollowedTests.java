package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Role;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;

/// What those who raised a concern, and their safeguarding leads, are told of it and may do.
class FollowedTests extends AtADesk {

    private Acting.Practitioner lead;

    @BeforeEach
    void aSafeguardingLead() {
        lead = staff.of(teacher.agency(), Role.SAFEGUARDING_LEAD);
    }

    @Test
    void aSafeguardingLeadIsToldOfEveryConcernOfTheirAgencyUntilTheyHaveLooked() {
        var ref = raise();
        var reader = browserOf(lead);

        assertThat(reader.page("/desk").select("main").text())
                .contains("1 concern that you have not looked at yet");
        var mine = reader.page("/concerns/mine");
        assertThat(mine.select("nav a[href=/concerns/mine]").text()).contains("1");
        assertThat(mine.select("main tbody").text()).contains("New to you");

        var seen = reader.page("/concerns/mine/" + ref);
        assertThat(seen.select("nav a[href=/concerns/mine]").text()).doesNotContain("1");
        assertThat(reader.page("/desk").select("main").text()).doesNotContain("not looked at yet");
        assertThat(reader.page("/concerns/mine").select("main").text())
                .doesNotContain("New to you");
    }

    @Test
    void nobodyIsToldOfTheirOwnConcernOrOfAnotherAgencys() {
        raise();
        var other = staff.of(staff.agency(AgencyKind.SCHOOL, KENT), Role.SAFEGUARDING_LEAD);

        for (var who : new Acting.Practitioner[] {teacher, other})
            assertThat(browserOf(who).page("/desk").select("main").text())
                    .doesNotContain("not looked at yet");
        assertThat(browserOf(teacher).page("/concerns/mine").select("main").text())
                .doesNotContain("New to you");
    }

    @Test
    void aSafeguardingLeadIsNotToldOfAWorryAboutSomebodyWhoWorksWithChildren() {
        staff.of(council, Role.ALLEGATIONS_MANAGER);
        raise(code("concern.about-staff", "yes"));

        assertThat(browserOf(lead).page("/desk").select("main").text())
                .doesNotContain("not looked at yet");
    }

    @Test
    void aTeacherTakesBackTwiceAndBothWordsStandBesideADecisionThatIsStillOpen() {
        var ref = raise();
        var there = "/concerns/mine/" + ref;
        var hers = browserOf(teacher);
        hers.post(there + "/withdrawals", "why", "It was her aunt");
        hers.post(there + "/withdrawals", "why", "It was her aunt");
        hers.post(there + "/withdrawals", "why", "Her aunt has papers");

        assertThat(hers.page(there).select("main").text())
                .containsOnlyOnce("It was her aunt")
                .contains("Her aunt has papers", "Taken back by " + teacher.name());
        assertThat(browserOf(amina).page("/concerns/" + ref).select("main").text())
                .contains("It was her aunt", "Her aunt has papers")
                .doesNotContain(teacher.name());
        assertThat(desk.look(ref, amina).waiting()).isTrue();
    }

    @Test
    void onlyWhoeverRaisedItTakesItBack() {
        var ref = raise();
        var there = "/concerns/mine/" + ref;

        assertThat(browserOf(lead).page(there).select("form[action$=/withdrawals]")).isEmpty();
        for (var who : new Acting.Practitioner[] {lead, amina})
            assertThat(browserOf(who).post(there + "/withdrawals", "why", "Not mine"))
                    .hasStatus(404);
        assertThat(db.sql("select count(*) from concern.withdrawal").query(Integer.class).single())
                .isZero();
    }

    private ConcernRef raise(Given... given) {
        return frontDoor.raise(raising(Channel.PRACTITIONER, given), teacher).concern();
    }
}
