package org.lantern.casefile.web;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.DeskPart;
import org.lantern.access.FirstPagePart;
import org.lantern.casefile.CaseNext;
import org.lantern.casefile.Cases;
import org.lantern.casefile.ChildCase;
import org.lantern.casefile.Faces;
import org.lantern.kernel.CaseRef;
import org.springframework.stereotype.Component;

/// The children that somebody carries, each with the next thing to do for them and the time that is
/// left; whoever has the least time first.
@Component
class ChildrenPart implements DeskPart {

    private static final int AT_MOST = 6;

    private final Cases cases;
    private final Faces faces;
    private final List<CaseNext> rooms;

    ChildrenPart(Cases cases, Faces faces, List<CaseNext> rooms) {
        this.cases = cases;
        this.faces = faces;
        this.rooms = rooms;
    }

    @Override
    public int order() {
        return 24;
    }

    @Override
    public Optional<FirstPagePart> firstPage(Acting.Practitioner acting) {
        var carried = cases.carriedBy(acting);
        if (carried.isEmpty()) return Optional.empty();
        var next = rooms.stream().map(room -> room.of(carried, acting)).toList();
        var rows =
                carried.stream()
                        .map(file -> new Row(file, "", soonest(next, file.ref())))
                        .sorted(comparing(Row::due))
                        .limit(AT_MOST)
                        .toList();
        var shown = rows.stream().map(Row::file).toList();
        cases.shown(shown, acting);
        return Optional.of(
                new FirstPagePart(
                        "casefile/first-page",
                        "children",
                        Map.of(
                                "casefileChildren",
                                named(rows, faces.namesOf(shown)),
                                "casefileMore",
                                carried.size() - rows.size())));
    }

    private static List<CaseNext.Next> soonest(
            List<Map<CaseRef, CaseNext.Next>> rooms, CaseRef file) {
        var all = new ArrayList<CaseNext.Next>();
        for (var room : rooms) Optional.ofNullable(room.get(file)).ifPresent(all::add);
        return all.stream()
                .sorted(comparing(next -> next.due().orElse(Instant.MAX)))
                .limit(1)
                .toList();
    }

    private static List<Row> named(List<Row> rows, Map<CaseRef, String> names) {
        return rows.stream()
                .map(row ->
                        new Row(row.file(), names.getOrDefault(row.file().ref(), ""), row.next()))
                .toList();
    }

    /// One child.
    ///
    /// @param known by which names; empty where nobody knows one
    /// @param next one thing, or none
    record Row(ChildCase file, String known, List<CaseNext.Next> next) {

        private static final Comparator<Instant> SOONEST = Comparator.naturalOrder();

        Instant due() {
            return next.stream()
                    .flatMap(one -> one.due().stream())
                    .min(SOONEST)
                    .orElse(Instant.MAX);
        }
    }
}
