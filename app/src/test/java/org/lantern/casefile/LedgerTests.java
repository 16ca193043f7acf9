package org.lantern.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.vocabulary.Answer;

/// What is known of a child: added to, and never changed.
class LedgerTests extends InKent {

    @Test
    void twoAgenciesThatDisagreeStandSideBySide() {
        say("child.apparent-age", "15", worker);
        say("child.apparent-age", "over 18", teacher);

        assertThat(standing("child.apparent-age"))
                .isInstanceOfSatisfying(
                        Standing.Disagreement.class, d -> assertThat(d.live()).hasSize(2));
    }

    @Test
    void aDisagreementIsResolvedByAStatementThatReplacesBothAndSaysWhy() {
        say("child.apparent-age", "15", worker);
        say("child.apparent-age", "over 18", teacher);
        var both = standing("child.apparent-age").live().stream().map(Statement::ref).toList();

        ledger.replace(
                both, said("child.apparent-age", "15"), "School record seen", file.value(), worker);

        assertThat(standing("child.apparent-age"))
                .isInstanceOfSatisfying(
                        Standing.Known.class,
                        known ->
                                assertThat(known.live())
                                        .extracting(Statement::reason)
                                        .containsExactly("School record seen"));
        assertThat(cases.look(file, worker).statements()).hasSize(3);
    }

    @Test
    void whatIsTakenBackIsGoneFromTodayAndStaysInThePast() {
        say("child.description", "red jacket", worker);
        var before = clock.instant();
        clock.advance(Duration.ofHours(1));

        ledger.withdraw(
                standing("child.description").live().getFirst(),
                "It was another child",
                file.value(),
                worker);

        assertThat(standing("child.description")).isInstanceOf(Standing.Nothing.class);
        assertThat(cases.asKnownAt(file, before, worker).of(concept("child.description")).live())
                .hasSize(1);
    }

    @Test
    void theCaseIsReadAsItWasKnownAtAnyPastMoment() {
        var first = clock.instant();
        say("child.apparent-age", "15", worker);
        clock.advance(Duration.ofDays(3));
        say("child.description", "a scar on the left hand", worker);

        assertThat(cases.asKnownAt(file, first, worker).live())
                .containsOnlyKeys("child.apparent-age");
        assertThat(cases.look(file, worker).live())
                .containsOnlyKeys("child.apparent-age", "child.description");
    }

    @Test
    void recordsOfOnePersonAreReadTogetherUntilTheyArePartedAgain() {
        say("child.apparent-age", "15", worker);
        var sameChild = people.introduce(PersonKind.CHILD, worker);
        ledger.record(
                List.of(
                        Said.seen(
                                sameChild.value(),
                                concept("child.description"),
                                Answer.text("tall"))),
                new UUID(0, 2),
                worker);

        var link = people.link(sameChild, child, "Same birthmark", worker);
        assertThat(cases.look(file, worker).live())
                .containsOnlyKeys("child.apparent-age", "child.description");

        people.part(link, "It was his brother", worker);
        assertThat(cases.look(file, worker).live()).containsOnlyKeys("child.apparent-age");
    }

    @Test
    void aChildHasOneCase() {
        assertThat(cases.open(child, HARROW, new UUID(0, 3), worker)).isEqualTo(file);
    }
}
