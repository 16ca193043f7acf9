package org.lantern.notification;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lantern.ui.Phrasebook;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The words of messages. They are the same whatever it is about, so that nobody who reads one on
/// the way learns anything.
@Component
class Letters {

    /// How long the link in a message works; what still rings then rings anew.
    private static final Duration LINK_WORKS = Duration.ofMinutes(15);

    private static final Duration WORTH_READING = Duration.ofDays(1);
    private static final String NOTICES = "/notices";
    private static final JsonMapper JSON = JsonMapper.builder().build();

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
        var link = link(due, now);
        var see = said("see", locale, address(NOTICES));
        var have = link.map(path -> said("have-it", locale, address(path)));
        return switch (due.channel()) {
            case EMAIL ->
                    letter(
                            due,
                            to,
                            subject,
                            String.join(
                                    "\n\n",
                                    subject,
                                    have.orElse(see),
                                    have.isPresent() ? see : "",
                                    said("why", locale, address("/notices/ways"))));
            case SMS -> letter(due, to, "", subject + " " + have.orElse(see));
            case PUSH -> letter(due, to, "", forDevice(due, subject, link, locale));
        };
    }

    private static Letter letter(MessageRows.Due due, String to, String subject, String words) {
        return new Letter(
                due.ref(),
                to,
                subject,
                words,
                due.urgent(),
                due.rings() ? LINK_WORKS : WORTH_READING,
                due.number() > 1);
    }

    /// What `worker.js` shows. One that comes twice is shown once, by its tag.
    private String forDevice(
            MessageRows.Due due, String subject, Optional<String> link, Locale locale) {
        return JSON.writeValueAsString(
                Map.of(
                        "title", subject,
                        "body", said(link.isPresent() ? "touch-have-it" : "touch-see", locale),
                        "link", link.orElse(NOTICES),
                        "tag", due.ref(),
                        "urgent", due.urgent(),
                        "lang", locale.getLanguage()));
    }

    private Optional<String> link(MessageRows.Due due, Instant now) {
        return due.rings()
                ? Optional.of(
                        "/i-have-it/" + passes.make(due.ref(), due.number(), now.plus(LINK_WORKS)))
                : Optional.empty();
    }

    private URI address(String path) {
        return settings.mustHaveSite().resolve(path);
    }

    private String said(String key, Locale locale, Object... arguments) {
        return phrasebook.say("notification.letter." + key, locale, arguments).text();
    }
}
