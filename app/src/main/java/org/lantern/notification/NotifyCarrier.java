package org.lantern.notification;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.gov.service.notify.NotificationClient;
import uk.gov.service.notify.NotificationClientException;

/// E-mail or text message by GOV.UK Notify, with a template that is nothing but what Lantern says:
/// `((subject))` and `((words))`. Its reference stays the same at each attempt, so that before a
/// second one it is looked up whether the first arrived there after all and did not fail.
class NotifyCarrier implements Carrier {

    private static final int WRONG = 400;
    private static final Set<String> FAILED =
            Set.of("permanent-failure", "temporary-failure", "technical-failure");

    private final NotificationClient notify;
    private final Channel channel;
    private final String template;

    NotifyCarrier(NotificationClient notify, Channel channel, String template) {
        this.notify = notify;
        this.channel = channel;
        this.template = template;
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public Handed send(Letter letter) {
        try {
            var known = letter.again() ? known(letter) : Optional.<String>empty();
            return new Handed.Accepted(
                    "notify:" + (known.isPresent() ? known.get() : hand(letter)));
        } catch (NotificationClientException wrong) {
            var code = wrong.getHttpResult();
            return code == WRONG
                    ? new Handed.Refused("notify-400")
                    : new Handed.Failed("notify-" + code);
        }
    }

    private Optional<String> known(Letter letter) throws NotificationClientException {
        return notify
                .getNotifications(null, null, letter.ref().toString(), null)
                .getNotifications()
                .stream()
                .filter(one -> !FAILED.contains(one.getStatus()))
                .map(one -> one.getId().toString())
                .findFirst();
    }

    private String hand(Letter letter) throws NotificationClientException {
        var ref = letter.ref().toString();
        return switch (channel) {
            case EMAIL ->
                    notify.sendEmail(
                                    template,
                                    letter.to(),
                                    Map.of("subject", letter.subject(), "words", letter.words()),
                                    ref)
                            .getNotificationId()
                            .toString();
            case SMS ->
                    notify.sendSms(template, letter.to(), Map.of("words", letter.words()), ref)
                            .getNotificationId()
                            .toString();
            case PUSH -> throw new IllegalStateException("Notify does not reach devices");
        };
    }

    /// A text message fails for good also where the network turns down this one alone: that says
    /// nothing of the number.
    @Override
    public Optional<Receipt> receipt(String why) {
        if (!why.startsWith("notify:")) return Optional.empty();
        try {
            return switch (notify.getNotificationById(why.substring("notify:".length()))
                    .getStatus()) {
                case "delivered" -> Optional.of(Receipt.DELIVERED);
                case "permanent-failure" ->
                        Optional.of(
                                channel == Channel.EMAIL ? Receipt.NO_SUCH_ADDRESS : Receipt.LOST);
                case "temporary-failure", "technical-failure" -> Optional.of(Receipt.LOST);
                default -> Optional.empty();
            };
        } catch (NotificationClientException notNow) {
            return Optional.empty();
        }
    }
}
