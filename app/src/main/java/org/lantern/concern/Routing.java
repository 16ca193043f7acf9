package org.lantern.concern;

import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.Agencies;
import org.lantern.access.Desks;
import org.springframework.stereotype.Component;

/// Finds the desk that answers.
@Component
public class Routing {

    private final Desks desks;
    private final Agencies agencies;

    Routing(Desks desks, Agencies agencies) {
        this.desks = desks;
        this.agencies = agencies;
    }

    Route of(Channel channel, Told told, Acting acting) {
        return find(channel, Place.of(told::code), acting).orElseThrow(NotOnLantern::new);
    }

    /// Whether anybody would answer for that place, or an unknown one.
    public boolean answers(Channel channel, Place place, Acting acting) {
        return find(channel, place, acting).isPresent();
    }

    private Optional<Route> find(Channel channel, Place place, Acting acting) {
        return Route.of(channel, place, referrersArea(acting), desks::served, desks::fallbackArea);
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
}
