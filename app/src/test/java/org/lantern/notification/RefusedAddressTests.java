package org.lantern.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.access.Acting;
import org.lantern.access.Browser;
import org.lantern.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// An address that does not exist is written to no more, until its person mends it.
class RefusedAddressTests extends WithPost {

    @Autowired DeadLetters letters;
    @Autowired WayRows ways;
    @Autowired Ids ids;

    @Test
    void
            nothingIsSentThereAgainAndItsPersonIsToldWhenTheySignInUntilTheySayAnewHowTheyAreReached() {
        refuse(amina);
        clock.advance(Duration.ofMinutes(1));
        tell(amina, "two");
        send();
        assertThat(post.all()).isEmpty();
        assertThat(letters.of(manager)).hasSize(2).allMatch(one -> one.why().equals("refused"));
        assertThat(browserOf(amina).page("/desk").text())
                .contains("Messages do not reach you", staff.email(amina));
        assertThat(browserOf(amina).page("/notices/ways").text()).contains("no such address");
        assertThat(browserOf(ben).page("/desk").text()).doesNotContain("do not reach you");

        ways.add(ids.next(), amina.ref(), at("amina@elsewhere.example"), clock.instant());
        tell(amina, "three");
        send();
        assertThat(post.all()).hasSize(1);
        assertThat(browserOf(amina).page("/desk").text()).doesNotContain("do not reach you");
    }

    @Test
    void whoeverLooksAfterMessagesCanHaveItTriedThereAgain() {
        refuse(amina);
        clock.advance(Duration.ofMinutes(1));
        letters.sendAgain(letters.of(manager).getFirst().message(), manager);
        send();
        assertThat(WithPost.to(post.all().getFirst())).isEqualTo(staff.email(amina));
    }

    @Test
    void whatIsToldLaterCountsTheSame() {
        tell(amina, "one");
        outbox.take()
                .ready()
                .forEach(
                        each -> outbox.settle(each.due(), new Carrier.Handed.Accepted("notify:1")));
        db.sql(
                        """
                        insert into notification.receipt (message, sent_as, receipt, at)
                        select message, why, 'NO_SUCH_ADDRESS', at from notification.outcome
                        """)
                .update();
        clock.advance(Duration.ofMinutes(1));
        tell(amina, "two");
        send();
        assertThat(post.all()).isEmpty();
    }

    @Test
    void aMessageThatAServerDoesNotLikeSaysNothingOfTheAddress() {
        tell(amina, "one");
        outbox.take()
                .ready()
                .forEach(each -> outbox.settle(each.due(), new Carrier.Handed.Refused("smtp-554")));
        tell(amina, "two");
        send();
        assertThat(post.all()).hasSize(1);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "550, 550 5.1.1 No such user, no-such-address",
        "550, 550 User unknown, no-such-address",
        "550, 550 5.7.1 Relaying denied, smtp-550", // about us, not about them
        "554, 554 5.7.1 Rejected, smtp-554",
    })
    void theServersWordsSayWhetherItIsTheAddress(int code, String words, String why) {
        var settings =
                new MessageSettings(
                        URI.create("https://lantern.example"), "lantern@lantern.example");
        var carrier = new SmtpCarrier(answering(code, words), settings);
        var letter =
                new Letter(
                        new UUID(0, 1),
                        "nobody@staff.example",
                        "Needs you",
                        "Look",
                        true,
                        Duration.ofMinutes(15),
                        false);
        assertThat(carrier.send(letter)).isEqualTo(new Carrier.Handed.Refused(why));
    }

    private static JavaMailSenderImpl answering(int code, String words) {
        return new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage mail) {
                throw new MailSendException(Map.of(mail, refusal(code, words)));
            }
        };
    }

    private static Exception refusal(int code, String words) {
        try {
            var to = new InternetAddress("nobody@staff.example");
            return new SMTPAddressFailedException(to, "RCPT TO", code, words);
        } catch (AddressException e) {
            throw new IllegalStateException(e);
        }
    }

    private void refuse(Acting.Practitioner who) {
        tell(who, "one");
        outbox.take()
                .ready()
                .forEach(each ->
                        outbox.settle(
                                each.due(),
                                new Carrier.Handed.Refused(RefusedAddresses.NO_SUCH_ADDRESS)));
    }

    private void tell(Acting.Practitioner who, String reason) {
        notices.tell(
                new Notice(who.ref(), reason, Occasion.CHANGED, "/desk", true, false), ben.by());
    }

    private Browser browserOf(Acting.Practitioner who) {
        return Browser.of(browser, staff, who);
    }

    private static Way at(String email) {
        return new Way(
                Optional.of(email), Optional.empty(), Way.Language.EN, true, Optional.empty());
    }
}
