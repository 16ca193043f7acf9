package org.lantern.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/// E-mail by SMTP, to the server of `spring.mail`. Each message has an identifier of its own that
/// stays the same at each attempt (RFC 5322, Message-ID), so that a server or a reader may know a
/// second one again.
class SmtpCarrier implements Carrier {

    private static final Set<Integer> NO_ADDRESS = Set.of(550, 551, 553);

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
            if (isNoAddress(wrong)) return new Handed.Refused(RefusedAddresses.NO_SUCH_ADDRESS);
            var code = code(wrong);
            return code >= 500
                    ? new Handed.Refused("smtp-" + code)
                    : new Handed.Failed(code > 0 ? "smtp-" + code : unanswered(wrong));
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

    /// Whether it said that there is no such address, and not that it does not take this message or
    /// anything of ours (RFC 3463: a status 5.7 is about who may send).
    private static boolean isNoAddress(MailException wrong) {
        return answers(wrong)
                .anyMatch(one ->
                        one instanceof SMTPAddressFailedException address
                                && NO_ADDRESS.contains(address.getReturnCode())
                                && !String.valueOf(address.getMessage()).contains(" 5.7."));
    }

    /// What the server answered about the address or the message; none, where it did not come to
    /// that.
    private static int code(MailException wrong) {
        return answers(wrong)
                .mapToInt(SmtpCarrier::answered)
                .filter(code -> code > 0)
                .findFirst()
                .orElse(0);
    }

    private static Stream<Throwable> answers(MailException wrong) {
        var under =
                wrong instanceof MailSendException sent && sent.getMessageExceptions().length > 0
                        ? Arrays.stream(sent.getMessageExceptions())
                        : Stream.ofNullable(wrong.getCause());
        return under.flatMap(SmtpCarrier::all);
    }

    /// Whether the server was never spoken to, or may have taken the message before it fell silent.
    private static String unanswered(MailException wrong) {
        return wrong instanceof MailAuthenticationException
                        || answers(wrong)
                                .anyMatch(one ->
                                        one instanceof MailConnectException
                                                || one instanceof SSLException)
                ? "no-connection"
                : "broken-off";
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
