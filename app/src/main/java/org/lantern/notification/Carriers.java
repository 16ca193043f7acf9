package org.lantern.notification;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import uk.gov.service.notify.NotificationClient;

/// The channels that were set up; perhaps none, and then nothing leaves Lantern. E-mail goes by
/// GOV.UK Notify where it has a template for it, and by SMTP otherwise.
@Component
class Carriers {

    private final Map<Channel, Carrier> all = new EnumMap<>(Channel.class);

    Carriers(
            ObjectProvider<JavaMailSender> post,
            MessageSettings settings,
            NotifySettings notify,
            PushSettings push,
            PushCarrier devices) {
        post.ifAvailable(sender -> all.put(Channel.EMAIL, new SmtpCarrier(sender, settings)));
        if (push.enabled()) {
            settings.mustHaveSecureSite();
            all.put(Channel.PUSH, devices);
        }
        if (notify.key() == null || notify.key().isBlank()) return;
        settings.mustHaveSite();
        var client = new NotificationClient(notify.key(), notify.address());
        add(client, Channel.EMAIL, notify.emailTemplate());
        add(client, Channel.SMS, notify.smsTemplate());
    }

    private void add(NotificationClient client, Channel channel, @Nullable String template) {
        if (template != null && !template.isBlank())
            all.put(channel, new NotifyCarrier(client, channel, template));
    }

    Set<Channel> channels() {
        return all.keySet();
    }

    Optional<Carrier> find(Channel channel) {
        return Optional.ofNullable(all.get(channel));
    }
}
