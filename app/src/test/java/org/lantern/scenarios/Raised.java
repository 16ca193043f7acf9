package org.lantern.scenarios;

import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Staff;
import org.lantern.concern.Channel;
import org.lantern.concern.FrontDoor;
import org.lantern.concern.Raising;
import org.lantern.kernel.ConcernRef;

/// A published case comes to the door, as whoever told us would have brought it.
final class Raised {

    private Raised() {}

    static ConcernRef of(Scenario scenario, Staff staff, FrontDoor door) {
        var kind =
                Optional.ofNullable(scenario.referrer().get("agency-kind"))
                        .map(AgencyKind::valueOf);
        var acting = kind.map(k -> (Acting) staff.of(staff.agency(k, scenario.text("area"))));
        var channel = acting.isPresent() ? Channel.PRACTITIONER : Channel.PUBLIC;
        var form = acting.isPresent() ? "concern-practitioner" : "concern";
        return door.raise(
                        new Raising(channel, form, 1, Answered.of(scenario), Optional.empty()),
                        acting.orElseGet(Acting.ThePublic::new))
                .concern();
    }
}
