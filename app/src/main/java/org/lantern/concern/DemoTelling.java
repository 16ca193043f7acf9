package org.lantern.concern;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lantern.form.Given;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.PartialDate;
import org.lantern.vocabulary.Value;
import org.lantern.world.Told.Way;
import org.lantern.world.WorldChild;
import org.lantern.world.WorldConcern;
import org.lantern.world.WorldName;

/// What somebody of the demo world would have answered on the form.
final class DemoTelling {

    private final WorldConcern worry;
    private final List<Given> given = new ArrayList<>();

    private DemoTelling(WorldConcern worry) {
        this.worry = worry;
    }

    static Raising raising(WorldConcern worry) {
        var channel = channel(worry);
        var form =
                switch (channel) {
                    case PUBLIC -> "concern";
                    case PRACTITIONER -> "concern-practitioner";
                    case TELEPHONE -> "concern-telephone";
                };
        var answers = new DemoTelling(worry).answers(channel);
        return new Raising(channel, form, 1, answers, Optional.of(worry.times().received()));
    }

    private static Channel channel(WorldConcern worry) {
        if (worry.told().way() == Way.TELEPHONE) return Channel.TELEPHONE;
        return worry.told().practitioner().isPresent() ? Channel.PRACTITIONER : Channel.PUBLIC;
    }

    private List<Given> answers(Channel channel) {
        var told = worry.told();
        code("", "danger.now", told.danger());
        code("", "place.area", worry.area());
        text("", "place.words", told.place());
        if (channel != Channel.PRACTITIONER) code("", "teller.kind", told.teller());
        code("", "concern.about", worry.about());
        text("", "concern.words", told.words());
        // Somebody at work looks at the calendar; the public seldom does.
        if (channel == Channel.PRACTITIONER)
            day(
                    "",
                    "concern.first-known-date",
                    LocalDate.ofInstant(worry.times().firstKnown(), ZoneId.of("Europe/London")));
        if (worry.childrenSeen() > 0)
            text("", "concern.children-seen", "about " + worry.childrenSeen());
        if (!told.flightSigns().isEmpty())
            add("", "flight.signs", new Value.Codes(List.copyOf(told.flightSigns())));
        for (int i = 0; i < worry.children().size(); i++)
            child("child-" + (i + 1), worry.children().get(i));
        worry.children().stream().findFirst().ifPresent(this::circumstances);
        worry.staff()
                .ifPresent(staff -> {
                    code("", "concern.about-staff", "yes");
                    text("", "concern.staff-name", staff.name());
                    text("", "concern.staff-work", staff.job());
                });
        told.caller().ifPresent(this::caller);
        return given;
    }

    private void circumstances(WorldChild child) {
        code("", "concern.accompanied", child.accompanied());
        code("", "concern.movement", child.movement());
    }

    private void child(String item, WorldChild child) {
        child.names().stream().map(WorldName::text).forEach(name -> text(item, "child.name", name));
        code(item, "child.sex", child.sex());
        if (child.age() > 0) text(item, "child.apparent-age", String.valueOf(child.age()));
        child.born().ifPresent(day -> day(item, "child.birth-date", day));
        text(item, "child.working-label", child.label());
        text(item, "child.description", child.description());
        child.languages().forEach(language -> code(item, "child.language", language));
        child.nationality().ifPresent(country -> code(item, "child.nationality", country));
    }

    private void caller(org.lantern.world.Told.Caller caller) {
        text("", "referrer.name", caller.name());
        caller.agency().ifPresent(agency -> text("", "referrer.agency", agency));
        if (!caller.telephone().isBlank()) {
            code("", "referrer.may-contact", "yes");
            add(
                    "",
                    "referrer.phone",
                    new Value.Phone(caller.telephone(), caller.telephone().replaceAll("\\D", "")));
        }
    }

    private void text(String item, String concept, String words) {
        if (!words.isBlank()) add(item, concept, new Value.Text(words));
    }

    private void code(String item, String concept, String code) {
        if (!code.isBlank()) add(item, concept, new Value.Code(code));
    }

    private void day(String item, String concept, LocalDate day) {
        add(item, concept, new Value.When(PartialDate.parse(day.toString())));
    }

    private void add(String item, String concept, Value value) {
        given.add(new Given(item, concept, 1, new Answer.Known(value)));
    }
}
