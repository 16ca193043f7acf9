package org.lantern.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantern.PostOffice;
import org.lantern.access.AgencyKind;
import org.lantern.access.Role;
import org.lantern.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/// What leaves Lantern when somebody is rung or told of something.
class MessageTests extends WithPost {

    @Autowired DeadLetters letters;
    @Autowired WayRows ways;
    @Autowired Ids ids;

    @Test
    void whoIsRungIsWrittenToOnceAndTheMessageSaysNothingOfWhatItIsAbout() throws Exception {
        ring();
        send();
        send();

        assertThat(post.all()).hasSize(2);
        var mail = mailTo(amina);
        assertThat(mail.getSubject()).isEqualTo("Something in Lantern needs you now");
        assertThat(words(mail))
                .contains(PostOffice.SITE + "/i-have-it/", PostOffice.SITE + "/notices")
                .doesNotContain("concern", "child", "Kent", amina.name(), SUBJECT.toString());
        assertThat(id(mail)).endsWith("@lantern.example>");
    }

    @Test
    void aServerThatDoesNotAnswerIsTriedAgainLaterUnderTheSameName() throws Exception {
        ring();
        var taken = outbox.take();
        var names = taken.ready().stream().map(each -> each.letter().ref()).toList();
        taken.ready()
                .forEach(each -> outbox.settle(each.due(), new Carrier.Handed.Failed("smtp-421")));

        send();
        assertThat(post.all()).as("at once").isEmpty();
        clock.advance(Duration.ofSeconds(5));
        send();

        assertThat(post.all()).hasSize(2);
        assertThat(names).anyMatch(name -> id(mailTo(amina)).contains(name.toString()));
        assertThat(count("notification.perhaps_twice")).isZero();
    }

    @Test
    void whatANodeTookThatDiedAnotherTakesOnceTheLeaseIsOver() {
        ring();
        assertThat(outbox.take().ready()).hasSize(2);

        send();
        assertThat(post.all()).isEmpty();
        clock.advance(Outbox.LEASE);
        send();

        assertThat(post.all()).hasSize(2);
        assertThat(count("notification.perhaps_twice"))
                .as("it may have been sent before the node died")
                .isEqualTo(2);
    }

    @Test
    void whatIsOverBeforeItGoesOutIsNotSent() {
        ring();
        ringing.answered(CAUSE, ben);
        send();

        assertThat(post.all())
                .as("only that a colleague has it")
                .singleElement()
                .satisfies(mail -> assertThat(mail.getSubject()).contains("waits for you"));
    }

    @Test
    void anAddressThatIsRefusedIsNotTriedAgainAndStandsAsUndelivered() {
        ring();
        outbox.take()
                .ready()
                .forEach(each -> outbox.settle(each.due(), new Carrier.Handed.Refused("smtp-550")));
        clock.advance(Duration.ofHours(1));
        send();

        assertThat(post.all()).isEmpty();
        assertThat(count("notification.undelivered")).isEqualTo(2);
    }

    @Test
    void aRingOfWhichNoMessageArrivesGoesOnAtOnceAndAManagerHasItSentAgain() {
        ring();
        outbox.take()
                .ready()
                .forEach(each -> outbox.settle(each.due(), new Carrier.Handed.Refused("smtp-550")));
        goOn();

        assertThat(steps()).startsWith("ON_CALL at 0: 2", "SECOND at 0: 0", "MANAGER at 0: 1");
        assertThat(letters.of(manager)).hasSize(2).allMatch(each -> each.why().equals("refused"));
        assertThat(letters.of(staff.of(staff.agency(AgencyKind.POLICE, KENT), Role.MANAGER)))
                .as("not theirs")
                .isEmpty();

        clock.advance(Duration.ofMinutes(1));
        letters.sendAgain(letters.of(manager).getFirst().message(), manager);
        send();
        assertThat(letters.of(manager)).hasSize(1);
    }

    @Test
    void whereOneOfThemIsReachedItGoesOnInItsTime() {
        ring();
        var taken = outbox.take().ready();
        outbox.settle(taken.getFirst().due(), new Carrier.Handed.Refused("smtp-550"));
        outbox.settle(taken.getLast().due(), new Carrier.Handed.Accepted("smtp"));
        goOn();

        assertThat(steps()).hasSize(1);
    }

    @Test
    void whatIsNotUrgentWaitsForTheEndOfQuietHoursAndWhatIsUrgentDoesNot() {
        ways.add(ids.next(), amina.ref(), quiet("08:30", "10:00"), clock.instant());
        notices.tell(
                new Notice(amina.ref(), "one", Occasion.HANDOVER_OFFERED, "/desk", false, false),
                ben.by());
        send();
        assertThat(post.all()).isEmpty();

        notices.tell(
                new Notice(amina.ref(), "two", Occasion.CHILD_GONE, "/desk", true, true), ben.by());
        send();
        assertThat(post.all())
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.getSubject())
                                .isEqualTo("DRILL: Something in Lantern needs you now"));

        clock.advance(Duration.ofHours(1));
        send();
        assertThat(post.all()).hasSize(2);
    }

    @Test
    void whichMessagesAreDueIsFoundAgainInTheFacts() {
        ring();
        send();
        notices.tell(
                new Notice(ben.ref(), "one", Occasion.HANDOVER_OFFERED, "/desk", false, false),
                amina.by());

        assertThat(db.sql("select message, at from notification.to_send").query().listOfRows())
                .hasSize(1)
                .isEqualTo(
                        db.sql("select message, at from notification.next_try")
                                .query()
                                .listOfRows());
    }

    private static Way quiet(String from, String to) {
        return new Way(
                Optional.empty(),
                Optional.empty(),
                Way.Language.EN,
                true,
                Optional.of(new Way.Quiet(LocalTime.parse(from), LocalTime.parse(to))));
    }
}
