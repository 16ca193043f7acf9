package org.lantern.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/// E-mail by SMTP, to the server of `spring.mail`. Each message has an identifier of its own that
/// stays the same at each attempt (RFC 5322, Message-ID), so that a server or a reader may know a
/// second one again.
class SmtpCarrier implements Carrier {

    private final JavaMailSender post;
    private final String from;
    private final String house;

    SmtpCarrier(JavaMailSender post, MessageSettings settings) {
        this.post = post;
        from = settings.mustHaveFrom();
        house = settings.mustHaveSite().getHost();
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public Handed send(Letter letter) {
        MimeMessage mail;
        try {
            mail = mail(letter);
        } catch (MessagingException noAddress) {
            return new Handed.Refused("no-address");
        }
        try {
            post.send(mail);
            return new Handed.Accepted("smtp");
        } catch (MailException wrong) {
            var code = code(wrong);
            return code >= 500
                    ? new Handed.Refused("smtp-" + code)
                    : new Handed.Failed(code > 0 ? "smtp-" + code : "no-connection");
        }
    }

    private MimeMessage mail(Letter letter) throws MessagingException {
        var mail = post.createMimeMessage();
        var helper = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
        helper.setValidateAddresses(true);
        helper.setFrom(from);
        helper.setTo(letter.to());
        helper.setSubject(letter.subject());
        helper.setText(letter.words());
        mail.setHeader("Message-ID", "<" + letter.ref() + "@" + house + ">");
        // An answer by a machine would only come back here (RFC 3834).
        mail.setHeader("Auto-Submitted", "auto-generated");
        return mail;
    }

    /// What the server answered about the address or the message; none, where it did not come to
    /// that.
    private static int code(MailException wrong) {
        var under =
                wrong instanceof MailSendException sent
                        ? Arrays.stream(sent.getMessageExceptions())
                        : Stream.ofNullable(wrong.getCause());
        return under.flatMap(SmtpCarrier::all)
                .mapToInt(SmtpCarrier::answered)
                .filter(code -> code > 0)
                .findFirst()
                .orElse(0);
    }

    private static int answered(Throwable wrong) {
        return switch (wrong) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException whole -> whole.getReturnCode();
            default -> 0;
        };
    }

    private static Stream<Throwable> all(Throwable wrong) {
        return Stream.iterate(wrong, Objects::nonNull, SmtpCarrier::next)
                .map(Throwable.class::cast);
    }

    private static @Nullable Throwable next(Throwable wrong) {
        return wrong instanceof MessagingException one && one.getNextException() != null
                ? one.getNextException()
                : wrong.getCause();
    }
}
