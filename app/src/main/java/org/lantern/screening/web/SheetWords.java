package org.lantern.screening.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lantern.access.Agencies;
import org.lantern.access.Practitioners;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.screening.Change;
import org.lantern.screening.Reworded;
import org.lantern.screening.Sheet;
import org.lantern.screening.SheetRef;
import org.lantern.screening.SheetView;
import org.lantern.vocabulary.Indicator;
import org.lantern.vocabulary.Value;
import org.springframework.stereotype.Component;

/// Puts sheets, and what changed between them, into words.
@Component
class SheetWords {

    private final Practitioners practitioners;
    private final Agencies agencies;
    private final Paper paper;

    SheetWords(Practitioners practitioners, Agencies agencies, Paper paper) {
        this.practitioners = practitioners;
        this.agencies = agencies;
        this.paper = paper;
    }

    List<Taken> of(Collection<Sheet> sheets) {
        var people =
                practitioners.names(
                        sheets.stream()
                                .flatMap(s -> s.takenBy().stream())
                                .collect(Collectors.toSet()));
        var names = agencies.names(sheets.stream().map(Sheet::agency).collect(Collectors.toSet()));
        return sheets.stream()
                .map(s -> new Taken(s.ref(), s.takenAt(), by(s, people, names), s.listVersion()))
                .toList();
    }

    List<Changed> changes(SheetView sheet, Locale locale) {
        var labels =
                sheet.matrix().list().stream()
                        .collect(Collectors.toMap(Indicator::code, i -> i.label().in(locale)));
        var names = paper.names(sheet.changes().stream().map(Change::by).toList());
        return sheet.changes().stream()
                .map(c ->
                        new Changed(
                                c.code() + " " + labels.getOrDefault(c.code(), ""),
                                mark(c.before()),
                                mark(c.now()),
                                c.now().map(Value.Mark::evidence).orElse(""),
                                paper.by(c.by(), names)))
                .toList();
    }

    List<Said> reworded(SheetView sheet) {
        var names = paper.names(sheet.reworded().stream().map(Reworded::by).toList());
        return sheet.reworded().stream()
                .map(r ->
                        new Said(
                                r.concept(),
                                r.before().orElse(""),
                                r.now().orElse(""),
                                paper.by(r.by(), names)))
                .toList();
    }

    private static String mark(Optional<Value.Mark> mark) {
        return mark.map(Value.Mark::mark).orElse("blank");
    }

    /// A sheet: when and by whom.
    record Taken(SheetRef ref, Instant at, String by, int version) {}

    private static String by(
            Sheet s, Map<PractitionerRef, String> people, Map<AgencyRef, String> names) {
        var agency = names.getOrDefault(s.agency(), "");
        return s.takenBy().map(who -> people.getOrDefault(who, "") + ", " + agency).orElse(agency);
    }

    /// What changed in other words than marks, of that concept; empty where nothing stood or
    /// stands.
    record Said(String concept, String before, String now, String by) {}

    /// What changed in a line: `yes`, `suspected` or `blank`, before and now.
    record Changed(String label, String before, String now, String words, String by) {}
}
