package org.lantern.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.NotifyStandIn;
import org.lantern.access.Browser;
import org.lantern.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import uk.gov.service.notify.NotificationClient;

/// Text messages by GOV.UK Notify, to whoever gave a number.
class TextTests extends WithPost {

    private static final String NUMBER = "07700900982";

    @Autowired NotifyStandIn notify;
    @Autowired Carriers carriers;
    @Autowired Receipts receipts;
    @Autowired DeadLetters letters;
    @Autowired WayRows ways;
    @Autowired Ids ids;

    @BeforeEach
    void aminaHasANumber() {
        var way =
                new Way(
                        Optional.empty(),
                        Optional.of(NUMBER),
                        Way.Language.CY,
                        false,
                        Optional.empty());
        ways.add(ids.next(), amina.ref(), way, clock.instant());
    }

    @AfterEach
    void emptyTheStandIn() {
        notify.empty();
    }

    @Test
    void whatIsUrgentIsSentByTextTooInTheirLanguageAndSaysNothingOfWhatItIsAbout() {
        ring();
        send();

        assertThat(post.all()).hasSize(2);
        assertThat(notify.sent())
                .singleElement()
                .satisfies(text -> {
                    assertThat(text.to()).isEqualTo(NUMBER);
                    assertThat(text.words())
                            .startsWith("Mae angen i chi")
                            .contains("/i-have-it/")
                            .doesNotContain("concern", "Kent", amina.name());
                });
    }

    @Test
    void whatANodeHandedOverBeforeItDiedIsLookedUpAndNotSentTwice() {
        ring();
        var text =
                outbox.take().ready().stream()
                        .filter(each -> each.due().channel() == Channel.SMS)
                        .findFirst()
                        .orElseThrow();
        carriers.find(Channel.SMS).orElseThrow().send(text.letter());

        clock.advance(Outbox.LEASE);
        send();

        assertThat(notify.sent()).hasSize(1);
        assertThat(count("notification.outcome where why like 'notify:%'")).isEqualTo(1);
    }

    @Test
    void aServiceThatFailsIsTriedAgainAndANumberThatIsWrongIsNot() {
        notify.failsWith(503);
        ring();
        send();
        assertThat(count("notification.outcome where why = 'notify-503' and again_at is not null"))
                .isEqualTo(1);

        notify.failsWith(400);
        minutesLater(1);
        send();
        assertThat(letters.of(manager))
                .singleElement()
                .satisfies(lost -> assertThat(lost.why()).isEqualTo("refused"));
    }

    @Test
    void aReceiptSaysWhetherItArrived() {
        ring();
        send();
        receipts.ask();
        assertThat(count("notification.receipt")).as("on its way").isZero();

        notify.says("temporary-failure");
        receipts.ask();
        receipts.ask();

        assertThat(count("notification.receipt")).isEqualTo(1);
        assertThat(letters.of(manager))
                .singleElement()
                .satisfies(lost -> assertThat(lost.why()).isEqualTo("lost"));
        goOn();
        assertThat(steps()).as("the e-mail was taken").hasSize(1);
        minutesLater(1);
        tell("two");
        assertThat(notify.sent()).as("the number is there").hasSize(2);
    }

    @Test
    void aTextThatFailsForGoodSaysNothingOfTheNumberAsTheNetworkMayHaveTurnedDownThatOneAlone() {
        tell("one");
        minutesLater(1);
        notify.says("permanent-failure");
        receipts.ask();
        minutesLater(1);
        tell("two");

        assertThat(notify.sent()).hasSize(2);
        assertThat(letters.of(manager))
                .singleElement()
                .satisfies(lost -> assertThat(lost.why()).isEqualTo("lost"));
        assertThat(Browser.of(browser, staff, amina).page("/desk").text())
                .doesNotContain("do not reach you");
    }

    @ParameterizedTest
    @CsvSource({"EMAIL, NO_SUCH_ADDRESS", "SMS, LOST"})
    void whatFailedForGoodSaysThatThereIsNoSuchAddressOnlyOfAnEmail(
            Channel channel, Carrier.Receipt receipt) {
        var client = new NotificationClient(NotifyStandIn.KEY, notify.address());
        var carrier = new NotifyCarrier(client, channel, NotifyStandIn.TEMPLATE);
        var sent = carrier.send(letter(channel == Channel.SMS ? NUMBER : "amina@staff.example"));
        notify.says("permanent-failure");

        assertThat(carrier.receipt(sent.why())).contains(receipt);
    }

    @Test
    void whatDidNotArriveIsSentAgain() {
        tell("one");
        minutesLater(1);
        notify.says("temporary-failure");
        receipts.ask();

        letters.sendAgain(letters.of(manager).getFirst().message(), manager);
        send();

        assertThat(notify.sent()).hasSize(2);
    }

    private Letter letter(String to) {
        return new Letter(ids.next(), to, "Needs you", "Look", true, Duration.ofMinutes(15), false);
    }

    private void tell(String reason) {
        notices.tell(
                new Notice(amina.ref(), reason, Occasion.CHANGED, "/desk", true, false), ben.by());
        send();
    }
}
