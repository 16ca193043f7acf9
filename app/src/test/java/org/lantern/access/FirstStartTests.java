package org.lantern.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.springframework.beans.factory.annotation.Autowired;

/// The first administrator of an empty house, whom nobody else could let in again.
class FirstStartTests extends AtTheSignIn {

    @Autowired PractitionerRows practitioners;
    @Autowired Agencies agencies;
    @Autowired CleanSlate slate;

    @BeforeEach
    void anEmptyHouse() {
        slate.wipe();
    }

    @Test
    void theFirstPasswordWorksOnceAndTheNextStartGivesAnotherOnlyWhereItWasUsed() {
        var first = start();
        assertThat(start()).as("not used yet").isEmpty();
        assertThat(signIn(first)).isEqualTo("/desk");
        assertThat(signIn(first)).isEqualTo("/sign-in?refused");

        var second = start();
        assertThat(signIn(first)).isEqualTo("/sign-in?refused");
        assertThat(signIn(second)).isEqualTo("/desk");
    }

    @Test
    void onceAnybodyHasAPasswordOfTheirOwnNoStartOpensAnAccount() {
        assertThat(signIn(start())).isEqualTo("/desk");
        staff.of(staff.agency(AgencyKind.SOCIAL_CARE, KENT), Role.ADMINISTRATOR);

        assertThat(start()).isEmpty();
    }

    private String start() {
        var start = new FirstStart(practitioners, agencies, accounts);
        start.initialize();
        var last = start.lines().isEmpty() ? "" : start.lines().getLast().strip();
        return last.substring(last.lastIndexOf(' ') + 1);
    }

    private String signIn(String password) {
        return String.valueOf(attempt(FirstStart.EMAIL, password).getResponse().getRedirectedUrl());
    }
}
