package org.lantern.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;

/// Something that a team must take up. It goes on along its chain until somebody has it.
///
/// @param cause what sets it off, such as a concern or an action of a plan; it rings a team once
/// @param subject on whose chronology its steps stand
/// @param link the page where it is taken up, such as `/concerns/…`; only references stand in it
/// @param chain id of the chain in the content
/// @param first somebody who is rung alone before the rota is
/// @param from when the first is rung; may lie ahead
/// @param drill reaches nobody outside the team
/// @param area GSS code: once the team has closed it rings whoever answers there at each step;
///   empty where it stays with the team
public record Ring(
        UUID cause,
        UUID subject,
        Occasion occasion,
        String link,
        TeamRef team,
        String chain,
        Optional<PractitionerRef> first,
        Instant from,
        boolean drill,
        Optional<String> area) {

    /// The chain of what cannot wait: those on call first.
    public static final String URGENT = "urgent";

    /// The chain of what was to be done and is not: managers first.
    public static final String ACTION = "action";

    public Ring {
        if (!link.startsWith("/")) throw new IllegalArgumentException("A link is a path of ours");
    }

    /// One that stays with its team.
    public Ring(
            UUID cause,
            UUID subject,
            Occasion occasion,
            String link,
            TeamRef team,
            String chain,
            Optional<PractitionerRef> first,
            Instant from,
            boolean drill) {
        this(cause, subject, occasion, link, team, chain, first, from, drill, Optional.empty());
    }

    /// The same, for whoever answers in that area at each step.
    public Ring in(String there) {
        return new Ring(
                cause,
                subject,
                occasion,
                link,
                team,
                chain,
                first,
                from,
                drill,
                Optional.of(there));
    }
}
