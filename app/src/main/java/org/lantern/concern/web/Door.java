package org.lantern.concern.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.concern.Channel;
import org.lantern.concern.FrontDoor;
import org.lantern.concern.Raising;
import org.lantern.form.Draft;
import org.lantern.form.Drafts;
import org.lantern.form.FormRun;
import org.lantern.form.Forms;
import org.lantern.form.Host;
import org.lantern.kernel.ConcernRef;
import org.lantern.ui.Places;
import org.lantern.vocabulary.Form;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/// What all three doors do with a form: walk through it, and raise what it brought. Nothing on
/// record is ever shown in it.
@Component
class Door {

    private static final int AT_ONCE = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Forms forms;
    private final Drafts drafts;
    private final Vocabulary vocabulary;
    private final FrontDoor frontDoor;

    // Each that is being sent holds a connection to the database until all that follows it is done,
    // and some of that takes another. If they held all there are, none of them could go on. A flood
    // at the public door keeps no practitioner waiting.
    private final Places fromThePublic = new Places(AT_ONCE, PATIENCE);
    private final Places fromPractitioners = new Places(AT_ONCE, PATIENCE);

    Door(Forms forms, Drafts drafts, Vocabulary vocabulary, FrontDoor frontDoor) {
        this.forms = forms;
        this.drafts = drafts;
        this.vocabulary = vocabulary;
        this.frontDoor = frontDoor;
    }

    Form form(Channel channel) {
        return vocabulary.form(
                switch (channel) {
                    case PUBLIC -> "concern";
                    case PRACTITIONER -> "concern-practitioner";
                    case TELEPHONE -> "concern-telephone";
                });
    }

    FormRun blank(Channel channel, Host host) {
        return forms.run(form(channel), host);
    }

    FormRun run(Draft draft, Host host) {
        return forms.run(draft, host);
    }

    /// Raises it, once, however often it is sent; empty where something is still missing.
    ///
    /// @throws org.lantern.ui.Crowded where too many send at once; the draft stays as it is
    Optional<ConcernRef> send(
            Draft draft, Host host, Channel channel, Optional<Instant> received, Acting acting) {
        if (!run(draft, host).complete()) return Optional.empty();
        var sending = channel == Channel.PUBLIC ? fromThePublic : fromPractitioners;
        try (var _ = sending.take()) {
            return Optional.of(
                    new ConcernRef(
                            drafts.submit(
                                    draft, now -> raise(now, host, channel, received, acting))));
        }
    }

    private UUID raise(
            Draft draft, Host host, Channel channel, Optional<Instant> received, Acting acting) {
        var run = run(draft, host);
        var raising =
                new Raising(
                        channel,
                        draft.form().id(),
                        draft.form().version(),
                        run.given(vocabulary),
                        received,
                        run.items("child"));
        return frontDoor.raise(raising, acting).concern().value();
    }
}
