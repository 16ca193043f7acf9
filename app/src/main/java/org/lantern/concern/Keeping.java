package org.lantern.concern;

import java.util.List;
import java.util.UUID;
import org.lantern.access.Acting;
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
    private final JdbcClient db;

    Keeping(Apart apart, JdbcClient db) {
        this.apart = apart;
        this.db = db;
    }

    void apart(Concern concern, Told told, Acting acting) {
        var record = concern.ref().value();
        apart.restrict(record, "About somebody who works with or cares for children", acting);
        var subjects =
                told.text("concern.staff-name").map(this::practitionersNamed).orElse(List.of());
        subjects.forEach(who -> apart.shutOut(record, who, "Named in the concern", acting));
        named(concern.area()).stream()
                .filter(who -> !subjects.contains(who))
                .forEach(who -> apart.name(record, who, acting));
    }

    /// The allegations managers of the area; where there is none, its managers, so that it is never
    /// seen by nobody.
    private List<PractitionerRef> named(String area) {
        var allegations = inArea("access.allegations_area", area);
        return allegations.isEmpty() ? inArea("access.managed_area", area) : allegations;
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
