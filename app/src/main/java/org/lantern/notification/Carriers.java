package org.lantern.notification;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/// The channels that were set up; perhaps none, and then nothing leaves Lantern.
@Component
class Carriers {

    private final Map<Channel, Carrier> all;

    Carriers(ObjectProvider<JavaMailSender> post, MessageSettings settings) {
        all =
                post.stream()
                        .<Carrier>map(sender -> new SmtpCarrier(sender, settings))
                        .collect(Collectors.toMap(Carrier::channel, Function.identity()));
    }

    Set<Channel> channels() {
        return all.keySet();
    }

    Optional<Carrier> find(Channel channel) {
        return Optional.ofNullable(all.get(channel));
    }
}
