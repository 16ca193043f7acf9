package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// The board of running hours, for whoever answers for them.
class BoardTests extends OnAPlan {

    @Test
    void whateverIsLateComesFirstAndWhatEndedIsNoLongerThere() {
        var early = planOf(flight("boy"));
        clock.advance(Duration.ofMinutes(30));
        var later = planOf(flight("girl"));
        assertThat(board.hours(manager).hours())
                .extracting(hour -> hour.plan().ref())
                .containsExactly(early.plan().ref(), later.plan().ref());
        assertThat(board.hours(manager).hours().getFirst().late()).isPositive();

        var page = browserOf(amina).page("/plans");
        assertThat(page.select("article")).hasSize(2);
        assertThat(page.select(".lantern-hour-row--late a").attr("href"))
                .isEqualTo("/plans/" + early.plan().ref());
        assertThat(page.select("svg[aria-hidden=true]")).hasSize(2);

        turning.end(
                early.plan().ref(),
                Ended.How.STOOD_DOWN,
                new Turning.Ending("", "Found at home", false, 0),
                manager);
        assertThat(board.hours(manager).hours())
                .extracting(hour -> hour.plan().ref())
                .containsExactly(later.plan().ref());
    }

    @Test
    void thePlanOfAChildWhoIsGoneStandsBeforeOneOnWhichNothingIsLate() {
        var early = planOf(flight("boy"));
        clock.advance(Duration.ofMinutes(30));
        turning.gone(early.plan().ref(), early.children().keySet(), said(clock.instant()), amina);
        done(again(early), "GN01", amina);
        done(again(early), "GH42", amina);
        var later = planOf(flight("girl"));

        assertThat(board.hours(manager).hours())
                .extracting(hour -> hour.plan().ref())
                .containsExactly(early.plan().ref(), later.plan().ref());
        assertThat(board.hours(manager).hours().getFirst().late()).isPositive();
        assertThat(board.hours(manager).hours().getLast().late()).isZero();
    }

    @Test
    void whoeverHasAPartSeesTheirsAndNobodyElseOutsideSeesAny() {
        var plan = planOf(flight("boy"));
        assertThat(board.hours(teacher).hours())
                .extracting(hour -> hour.plan().ref())
                .containsExactly(plan.plan().ref());
        assertThat(board.hours(lead).hours()).as("a part is offered to them").hasSize(1);
        assertThat(board.hours(officer).hours()).isEmpty();
        assertThat(browserOf(officer).page("/plans").text()).contains("No hour runs");
        assertThat(browserOf(amina).page("/desk").select("main a[href=/plans]")).isNotEmpty();
    }

    @Test
    void aRingThatNobodyAnsweredStandsFirstAndInRedInWordsAsWellUntilSomebodyDoes() {
        var early = planOf(flight("boy"));
        clock.advance(Duration.ofMinutes(30));
        var later = planOf(flight("girl"));
        rangAlongTheWholeChain(later);

        assertThat(board.hours(manager).hours())
                .extracting(hour -> hour.plan().ref())
                .containsExactly(later.plan().ref(), early.plan().ref());
        var page = browserOf(amina).page("/plans");
        assertThat(page.select("article").getFirst().text()).contains("Nobody has answered");
        assertThat(page.select(".lantern-hour-row--unanswered")).hasSize(1);
        assertThat(browserOf(amina).page("/plans/" + later.plan().ref()).text())
                .contains("Nobody has answered");

        for (var step : again(later).steps())
            doing.done(later.plan().ref(), step.ref(), now(amina), amina);
        assertThat(board.hours(manager).hours()).noneMatch(Hour::unanswered);
    }

    @Test
    void aFirstPageHasThatOneAmongItsFewHoursHoweverManyAreLate() {
        for (int i = 0; i < 4; i++) planOf(flight("boy"));
        clock.advance(Duration.ofMinutes(30));
        var later = planOf(flight("girl"));
        rangAlongTheWholeChain(later);

        assertThat(board.first(manager)).hasSize(4);
        assertThat(board.first(manager).getFirst().plan().ref()).isEqualTo(later.plan().ref());
    }

    private void rangAlongTheWholeChain(PlanFile plan) {
        db.sql(
                        """
                        update notification.due set round = 2
                        where ring in (select ref from notification.ring where subject = ?)
                        """)
                .param(plan.plan().ref().value())
                .update();
    }

    @Test
    void theRingEmptiesAsTheMinutesPass() {
        var span = new Hour.Span(clock.instant(), clock.instant().plus(Duration.ofMinutes(20)));
        assertThat(span.left(clock.instant())).isEqualTo(100);
        assertThat(span.left(clock.instant().plus(Duration.ofMinutes(15)))).isEqualTo(25);
        assertThat(span.left(clock.instant().plus(Duration.ofMinutes(21)))).isZero();
    }
}
