package org.lantern;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistrar;

/// A real SMTP server for tests, at a port of its own, and a stand-in for GOV.UK Notify, which
/// takes text messages, and one for the services of devices: `@Import(PostOffice.class)`.
@TestConfiguration(proxyBeanMethods = false)
public class PostOffice {

    /// Where people reach Lantern, as messages say it.
    public static final String SITE = "https://lantern.example";

    @Bean
    DynamicPropertyRegistrar whereFrom(NotifyStandIn notify, PushStandIn push) {
        return settings -> {
            settings.add("lantern.notification.site", () -> SITE);
            settings.add("lantern.notification.from", () -> "lantern@lantern.example");
            settings.add("lantern.notification.notify.key", () -> NotifyStandIn.KEY);
            settings.add("lantern.notification.notify.sms-template", () -> NotifyStandIn.TEMPLATE);
            settings.add("lantern.notification.notify.address", notify::address);
            settings.add("lantern.notification.push.enabled", () -> true);
            settings.add("lantern.notification.push.services", push::address);
        };
    }

    @Bean
    NotifyStandIn notifyStandIn() {
        return new NotifyStandIn();
    }

    @Bean
    PushStandIn pushStandIn() {
        return new PushStandIn();
    }

    @Bean
    Post post() {
        return new Post();
    }

    @Bean
    JavaMailSender sender(Post post) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(post.server.getSmtp().getPort());
        return sender;
    }

    /// What it was given.
    public static class Post implements AutoCloseable {

        private final GreenMail server =
                new GreenMail(ServerSetup.SMTP.dynamicPort().setVerbose(false));

        Post() {
            server.start();
        }

        public List<MimeMessage> all() {
            return List.of(server.getReceivedMessages());
        }

        /// From now on it has nothing.
        public void empty() {
            try {
                server.purgeEmailFromAllMailboxes();
            } catch (FolderException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            server.stop();
        }
    }
}
