package org.lantern.notification;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.lantern.ui.Phrasebook;
import org.springframework.stereotype.Component;

/// The words of messages. They are the same whatever it is about, so that nobody who reads one on
/// the way learns anything.
@Component
class Letters {

    /// How long the link in a message works.
    private static final Duration LINK_WORKS = Duration.ofMinutes(15);

    private final Phrasebook phrasebook;
    private final MessageSettings settings;
    private final Passes passes;

    Letters(Phrasebook phrasebook, MessageSettings settings, Passes passes) {
        this.passes = passes;
        this.phrasebook = phrasebook;
        this.settings = settings;
    }

    /// Where it rings, with a link by which they say that they have it.
    Letter write(MessageRows.Due due, String to, Way.Language language, Instant now) {
        var locale = language == Way.Language.CY ? Phrasebook.WELSH : Phrasebook.ENGLISH;
        var opening = said(due.urgent() ? "urgent" : "calm", locale);
        var subject = due.drill() ? said("drill", locale) + " " + opening : opening;
        var see = said("see", locale, address("/notices"));
        var have = link(due, now).map(link -> said("have-it", locale, link));
        return switch (due.channel()) {
            case EMAIL ->
                    new Letter(
                            due.ref(),
                            to,
                            subject,
                            String.join(
                                    "\n\n",
                                    subject,
                                    have.orElse(see),
                                    have.isPresent() ? see : "",
                                    said("why", locale, address("/notices/ways"))),
                            due.number() > 1);
            case SMS ->
                    new Letter(
                            due.ref(), to, "", subject + " " + have.orElse(see), due.number() > 1);
        };
    }

    private Optional<URI> link(MessageRows.Due due, Instant now) {
        return due.rings()
                ? Optional.of(
                        address(
                                "/i-have-it/"
                                        + passes.make(
                                                due.ref(), due.number(), now.plus(LINK_WORKS))))
                : Optional.empty();
    }

    private URI address(String path) {
        return settings.mustHaveSite().resolve(path);
    }

    private String said(String key, Locale locale, Object... arguments) {
        return phrasebook.say("notification.letter." + key, locale, arguments).text();
    }
}
