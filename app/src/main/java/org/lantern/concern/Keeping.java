package org.lantern.concern;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.access.Desks;
import org.lantern.casefile.Apart;
import org.lantern.casefile.Folding;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A worry about somebody who works with or cares for children: it leaves the shared desk at once
/// and goes to the named managers of the area, and to nobody who may be the person it is about.
@Component
class Keeping {

    private final Apart apart;
    private final Desks desks;
    private final JdbcClient db;

    Keeping(Apart apart, Desks desks, JdbcClient db) {
        this.apart = apart;
        this.desks = desks;
        this.db = db;
    }

    void apart(Concern concern, Told told, Acting acting) {
        var record = concern.ref().value();
        apart.restrict(record, "About somebody who works with or cares for children", acting);
        var subjects =
                told.text("concern.staff-name").map(this::practitionersNamed).orElse(List.of());
        subjects.forEach(who -> apart.shutOut(record, who, "Named in the concern", acting));
        named(concern.area(), subjects).forEach(who -> apart.name(record, who, acting));
    }

    /// The name of a practitioner who told us is a class of its own.
    void referrer(Concern concern, Acting acting) {
        if (concern.channel() == Channel.PRACTITIONER && acting instanceof Acting.Practitioner who)
            apart.broughtBy(concern.ref().value(), who);
    }

    /// Somebody must be left who can read it: where all who would are named in it themselves, it
    /// goes to the area that takes what belongs to nobody else.
    private List<PractitionerRef> named(String area, List<PractitionerRef> subjects) {
        return Stream.concat(Stream.of(area), desks.fallbackArea().stream())
                .flatMap(in ->
                        Stream.of(
                                inArea("access.allegations_area", in),
                                inArea("access.managed_area", in)))
                .map(some -> some.stream().filter(who -> !subjects.contains(who)).toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElseGet(List::of);
    }

    private List<PractitionerRef> inArea(String view, String area) {
        return db
                .sql("select practitioner from " + view + " where area = :area")
                .param("area", area)
                .query(UUID.class)
                .list()
                .stream()
                .map(PractitionerRef::new)
                .toList();
    }

    /// Whoever signs in under a name of which every word was typed: kept out rather once too often.
    private List<PractitionerRef> practitionersNamed(String typed) {
        var words = Folding.words(typed);
        return db
                .sql("select ref, name from access.practitioner_name")
                .query((row, n) ->
                        new Named(
                                new PractitionerRef(row.getObject("ref", UUID.class)),
                                row.getString("name")))
                .stream()
                .filter(p -> !words.isEmpty() && words.containsAll(Folding.words(p.name())))
                .map(Named::ref)
                .toList();
    }

    private record Named(PractitionerRef ref, String name) {}
}
