package org.lantern.house;

import static org.lantern.house.Example.Whose.A_FEW;
import static org.lantern.house.Example.Whose.EACH_THEIR_OWN;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.PushStandIn;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Role;
import org.lantern.access.Staff;
import org.lantern.notification.Devices;
import org.lantern.notification.Notice;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.lantern.notification.Ring;
import org.lantern.notification.Ringing;
import org.springframework.boot.test.context.TestComponent;

/// A team that is rung, and somebody there who was told something else.
@TestComponent
class NoticeExamples implements Examples.OfRoom {

    private static final String AREA = "E10000015";

    private final Staff staff;
    private final Ringing ringing;
    private final Notices notices;
    private final Devices devices;
    private final PushStandIn push;
    private final Clock clock;

    NoticeExamples(
            Staff staff,
            Ringing ringing,
            Notices notices,
            Devices devices,
            PushStandIn push,
            Clock clock) {
        this.devices = devices;
        this.push = push;
        this.staff = staff;
        this.ringing = ringing;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void into(Examples all) {
        var team = staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, AREA), AREA);
        var worker = all.reader(staff.at(team));
        ringing.ring(
                new Ring(
                        new UUID(7, 1),
                        new UUID(7, 1),
                        Occasion.ACTION_DUE,
                        "/desk",
                        team,
                        Ring.ACTION,
                        Optional.empty(),
                        clock.instant(),
                        false),
                worker.who().by());
        notices.tell(
                new Notice(
                        worker.who().ref(),
                        "example",
                        Occasion.HANDOVER_OFFERED,
                        "/desk/handover",
                        false,
                        false),
                worker.who().by());
        var ref = notices.waiting(worker.who()).getFirst().ref().toString();
        all.add("/notices", Map.of("ref", ref), EACH_THEIR_OWN, worker);
        all.add("/notices/ways/devices/{ref}", Map.of("ref", device(worker.who())), A_FEW, worker);
        all.add("/worker.js", Map.of(), EACH_THEIR_OWN, worker);
        all.add("/i-have-it", Map.of("link", "none"), EACH_THEIR_OWN, worker);
        var manager =
                all.reader(staff.of(staff.agency(AgencyKind.SOCIAL_CARE, AREA), Role.MANAGER));
        all.add("/undelivered", Map.of("message", new UUID(7, 2).toString()), A_FEW, manager);
    }

    private String device(Acting.Practitioner whose) {
        devices.add(Optional.of(push.device().subscription()), "Firefox, Android", whose);
        return devices.of(whose).getFirst().ref().toString();
    }
}
