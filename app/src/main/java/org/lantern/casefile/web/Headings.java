package org.lantern.casefile.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lantern.access.Practitioners;
import org.lantern.area.Areas;
import org.lantern.casefile.CaseView;
import org.lantern.casefile.ChildCase;
import org.lantern.casefile.Faces;
import org.lantern.kernel.PractitionerRef;
import org.lantern.vocabulary.Shown;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/// What stands at the head of a case, and in a list of cases.
@Component
class Headings {

    private final Areas areas;
    private final Practitioners practitioners;
    private final Faces faces;
    private final Vocabulary vocabulary;
    private final Shown shown;

    Headings(
            Areas areas,
            Practitioners practitioners,
            Faces faces,
            Vocabulary vocabulary,
            Shown shown) {
        this.areas = areas;
        this.practitioners = practitioners;
        this.faces = faces;
        this.vocabulary = vocabulary;
        this.shown = shown;
    }

    Heading of(CaseView view, Locale locale) {
        var names = words(view, "child.name", locale);
        var known = names.isEmpty() ? words(view, "child.working-label", locale) : names;
        var leads = practitioners.names(view.head().lead().stream().toList());
        return heading(view.file(), view.head(), known, leads, view.asOf(), locale);
    }

    List<Heading> of(List<ChildCase> cases, Locale locale) {
        var names = faces.namesOf(cases);
        var leads = leads(cases);
        return cases.stream()
                .map(file ->
                        heading(
                                file,
                                CaseView.Head.of(file),
                                names.getOrDefault(file.ref(), ""),
                                leads,
                                file.openedAt(),
                                locale))
                .toList();
    }

    /// What their leads are called, in one query.
    private Map<PractitionerRef, String> leads(List<ChildCase> cases) {
        return practitioners.names(cases.stream().flatMap(c -> c.lead().stream()).toList());
    }

    private Heading heading(
            ChildCase file,
            CaseView.Head head,
            String known,
            Map<PractitionerRef, String> leads,
            Instant asOf,
            Locale locale) {
        return new Heading(
                file,
                known,
                head.host().map(area -> areas.nameOf(area, locale)).orElse(""),
                head.responsible().map(area -> areas.nameOf(area, locale)).orElse(""),
                head.lead().map(l -> leads.getOrDefault(l, "")).orElse(""),
                file.openedAt(),
                !file.openedAt().isAfter(asOf));
    }

    private String words(CaseView view, String concept, Locale locale) {
        return view.live().getOrDefault(concept, List.of()).stream()
                .limit(3)
                .flatMap(s -> s.answer().stream())
                .map(answer -> shown.of(vocabulary.concept(concept), answer, locale))
                .collect(Collectors.joining(" / "));
    }

    /// A case in a line.
    ///
    /// @param known the names the child is known by; empty where nobody knows one
    /// @param host where the child is; empty before the case was opened, as is the responsible area
    /// @param open whether the case was opened by the moment at which it is read
    record Heading(
            ChildCase file,
            String known,
            String host,
            String responsible,
            String lead,
            Instant openedAt,
            boolean open) {}
}
