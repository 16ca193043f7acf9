package org.lantern.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Being kept out after too many tries, and let in again.
class LockTests extends AtTheSignIn {

    private static final String REFUSED = "/sign-in?refused";

    @Test
    void everyRefusalReadsTheSame() {
        var closed = staff.of(staff.agency(AgencyKind.SCHOOL, KENT));
        accounts.close(closed.ref(), ADMIN);
        lockOut(ben);

        for (var refused :
                List.of(
                        attempt(staff.email(amina), "wrong"),
                        attempt("nobody@nowhere.example", "wrong"),
                        attempt(staff.email(closed), Staff.PASSWORD),
                        attempt(staff.email(ben), Staff.PASSWORD)))
            assertThat(refused).hasRedirectedUrl(REFUSED);
        var page = browser.get().uri(REFUSED).exchange();
        assertThat(html(page).select(".govuk-error-summary a").eachText())
                .singleElement()
                .asString()
                .contains("Check your e-mail address and password");
    }

    @Test
    void aLockEndsByItself() {
        lockOut(ben);
        assertThat(attempt(staff.email(ben), Staff.PASSWORD)).hasRedirectedUrl(REFUSED);

        clock.advance(Duration.ofMinutes(15));

        assertThat(attempt(staff.email(ben), Staff.PASSWORD)).hasRedirectedUrl("/desk");
    }

    @Test
    void signingInForgivesTheTriesBefore() {
        for (var i = 0; i < 4; i++) attempt(staff.email(ben), "wrong");
        assertThat(attempt(staff.email(ben), Staff.PASSWORD)).hasRedirectedUrl("/desk");
        for (var i = 0; i < 4; i++) attempt(staff.email(ben), "wrong");

        assertThat(attempt(staff.email(ben), Staff.PASSWORD)).hasRedirectedUrl("/desk");
    }

    @Test
    void aColleagueReleasesSomebodyAndItIsKnownWhoDid() {
        lockOut(ben);

        var released =
                browser.post()
                        .uri("/locked-out")
                        .cookie(signIn(amina))
                        .param("who", ben.ref().toString())
                        .param("howKnown", "He stands beside me")
                        .exchange();

        assertThat(released).hasRedirectedUrl("/locked-out");
        assertThat(attempt(staff.email(ben), Staff.PASSWORD)).hasRedirectedUrl("/desk");
        assertThat(
                        db.sql("select practitioner from audit.act where act = 'lock-out-released'")
                                .query(UUID.class)
                                .single())
                .isEqualTo(amina.ref().value());
    }

    @Test
    void aWardHasNoDeskAndItsSafeguardingLeadLetsANurseInAgain() {
        var ward = staff.agency(AgencyKind.HEALTH, KENT);
        var nurse = staff.of(ward);
        var lead = staff.of(ward, Role.SAFEGUARDING_LEAD);
        lockOut(nurse);

        browser.post()
                .uri("/locked-out")
                .cookie(signIn(lead))
                .param("who", nurse.ref().toString())
                .param("howKnown", "She works beside me")
                .exchange();

        assertThat(attempt(staff.email(nurse), Staff.PASSWORD)).hasRedirectedUrl("/desk");
    }

    @Test
    void aStrangerToTheDeskReleasesNobody() {
        lockOut(ben);
        var teacher = staff.of(staff.agency(AgencyKind.SCHOOL, KENT), Role.MANAGER);

        browser.post()
                .uri("/locked-out")
                .cookie(signIn(teacher))
                .param("who", ben.ref().toString())
                .param("howKnown", "I say so")
                .exchange();

        assertThat(db.sql("select count(*) from access.release").query(Long.class).single())
                .isZero();
    }

    private void lockOut(Acting.Practitioner who) {
        for (var i = 0; i < 5; i++) attempt(staff.email(who), "wrong");
    }
}
