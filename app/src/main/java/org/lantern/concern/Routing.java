package org.lantern.concern;

import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.Agencies;
import org.lantern.access.Desks;
import org.lantern.kernel.Refused;
import org.springframework.stereotype.Component;

/// Finds the desk that answers.
@Component
class Routing {

    private final Desks desks;
    private final Agencies agencies;

    Routing(Desks desks, Agencies agencies) {
        this.desks = desks;
        this.agencies = agencies;
    }

    Route of(Channel channel, Told told, Acting acting) {
        return Route.of(
                        channel,
                        told.area(),
                        referrersArea(acting),
                        desks::served,
                        desks::fallbackArea)
                .orElseThrow(NotOnLantern::new);
    }

    /// Of a desk worker the area that their desk answers for; of anybody else the area of their
    /// agency.
    private Optional<String> referrersArea(Acting acting) {
        return switch (acting) {
            case Acting.Practitioner who ->
                    who.deskAreas().stream()
                            .sorted()
                            .findFirst()
                            .or(() -> agencies.find(who.agency()).area());
            case Acting.ThePublic _, Acting.Clockwork _ -> Optional.empty();
        };
    }

    /// Nobody on Lantern answers for that place. Nothing was stored and nobody was told, and the
    /// page must say so.
    public static final class NotOnLantern extends Refused.Conflict {
        NotOnLantern() {
            super("Nobody on Lantern answers for that place. This has not been sent to anyone.");
        }
    }
}
