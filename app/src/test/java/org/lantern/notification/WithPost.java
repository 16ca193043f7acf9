package org.lantern.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.AfterEach;
import org.lantern.PostOffice;
import org.lantern.access.Acting;
import org.springframework.beans.factory.annotation.Autowired;

/// The same team, whose messages go to a real SMTP server.
abstract class WithPost extends AtATeam {

    @Autowired Delivering delivering;
    @Autowired Outbox outbox;
    @Autowired PostOffice.Post post;

    @AfterEach
    void emptyThePost() {
        post.empty();
    }

    void send() {
        while (delivering.deliver() > 0) {}
    }

    MimeMessage mailTo(Acting.Practitioner who) {
        var address = staff.email(who);
        return post.all().stream()
                .filter(mail -> to(mail).equals(address))
                .findFirst()
                .orElseThrow();
    }

    static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String words(MimeMessage mail) {
        try {
            return mail.getContent().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    long count(String view) {
        return db.sql("select count(*) from " + view).query(Long.class).single();
    }
}
