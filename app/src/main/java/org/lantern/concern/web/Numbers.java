package org.lantern.concern.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantern.access.CheckedNumber;
import org.lantern.access.Desks;
import org.lantern.area.Area;
import org.lantern.area.Areas;
import org.lantern.concern.Contact;
import org.lantern.concern.Contacts;
import org.lantern.ui.AreaLines;
import org.lantern.ui.Line;
import org.lantern.ui.NationalLines;
import org.lantern.ui.Phrase;
import org.lantern.vocabulary.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The numbers that a page of the door shows, each with where it is from and when it was checked.
@Component
class Numbers implements NationalLines, AreaLines {

    private final Contacts contacts;
    private final Desks desks;
    private final Areas areas;
    private final Clock clock;

    Numbers(Contacts contacts, Desks desks, Areas areas, Clock clock) {
        this.contacts = contacts;
        this.desks = desks;
        this.areas = areas;
        this.clock = clock;
    }

    /// For everybody, everywhere. It asks nobody, so that it is there when nothing else is.
    @Override
    public List<Line> lines() {
        return national(Optional.empty(), Contact.For.EVERYBODY);
    }

    /// For these readers, in the nation of that area where it is known.
    List<Line> national(Optional<String> area, Contact.For... readers) {
        var nation = area.flatMap(areas::find).map(Area::nation);
        return contacts.lines(nation, readers).stream().map(this::line).toList();
    }

    /// Those that answer now.
    @Override
    public List<Line> lines(String area) {
        return desks.answeringFor(area, clock.instant()).stream()
                .flatMap(desk ->
                        desk
                                .phone()
                                .map(phone -> line(desk.name(), desk.agencyName(), phone))
                                .stream())
                .toList();
    }

    @Override
    public Set<String> areas() {
        return desks.numbered();
    }

    private Line line(Contact contact) {
        return new Line(
                said(contact.name()),
                said(contact.what()),
                contact.number(),
                contact.dialled(),
                contact.source().document(),
                contact.checked(),
                false);
    }

    private Line line(String desk, String agency, CheckedNumber phone) {
        return new Line(
                Phrase.of(desk),
                Phrase.of(agency),
                phone.number(),
                phone.number().replaceAll("[^0-9+]", ""),
                phone.source(),
                Optional.of(phone.checked()),
                DramaNumbers.hold(phone.number()));
    }

    private static Phrase said(Words words) {
        return Said.of(words, LocaleContextHolder.getLocale());
    }
}
