package org.lantern.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Staff;
import org.lantern.concern.Channel;
import org.lantern.concern.FrontDoor;
import org.lantern.concern.Raising;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Form;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.boot.test.context.TestComponent;

/// A published case comes to the door, as whoever told us would have brought it: with the form that
/// is asked today, and with nothing for which it does not ask.
@TestComponent
class Raised {

    private final Staff staff;
    private final FrontDoor door;
    private final Vocabulary vocabulary;

    Raised(Staff staff, FrontDoor door, Vocabulary vocabulary) {
        this.staff = staff;
        this.door = door;
        this.vocabulary = vocabulary;
    }

    ConcernRef of(Scenario scenario) {
        var kind =
                Optional.ofNullable(scenario.referrer().get("agency-kind"))
                        .map(AgencyKind::valueOf);
        var acting = kind.map(k -> (Acting) staff.of(staff.agency(k, scenario.text("area"))));
        var channel = acting.isPresent() ? Channel.PRACTITIONER : Channel.PUBLIC;
        var form = vocabulary.form(channel == Channel.PUBLIC ? "concern" : "concern-practitioner");
        var given = Answered.of(scenario);
        for (var one : given) assertThat(asks(form, kind, one)).as(one.concept()).isTrue();
        return raise(channel, form, given, acting.orElseGet(Acting.ThePublic::new));
    }

    private ConcernRef raise(Channel channel, Form form, List<Given> given, Acting acting) {
        var raising = new Raising(channel, form.id(), form.version(), given, Optional.empty());
        return door.raise(raising, acting).concern();
    }

    /// Of each child, or once.
    private static boolean asks(Form form, Optional<AgencyKind> kind, Given given) {
        return form.steps().stream()
                .filter(step -> step.each().isPresent() != given.item().isEmpty())
                .filter(step -> isFor(step.only(), kind))
                .flatMap(step -> step.questions().stream())
                .filter(question -> isFor(question.only(), kind))
                .anyMatch(question -> question.concept().equals(given.concept()));
    }

    private static boolean isFor(Set<String> only, Optional<AgencyKind> kind) {
        return only.isEmpty() || kind.filter(one -> only.contains(one.name())).isPresent();
    }
}
