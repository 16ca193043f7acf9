package org.lantern.screening;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.lantern.vocabulary.Indicator;

/// What the marks of a child's matrix, and what was said beside them, support. It names evidence,
/// gaps and next steps for somebody who judges; it weighs nothing and concludes nothing. A child
/// needs no proof of *means* (Modern Slavery Act 2015, section 2; Palermo Protocol, article 3).
///
/// @param act recruitment, transportation, transfer, harbouring or receipt
/// @param purpose the exploitation
/// @param flight what speaks for the child being gone soon
/// @param unknown what is worth finding out, without questioning the child
/// @param unasked questions of the record that have no answer yet, by concept
/// @param steps what follows now
public record Support(
        Element act,
        Element purpose,
        List<Reason> flight,
        List<Unknown> unknown,
        List<String> unasked,
        List<Step> steps) {

    private static final int MORE_AT_MOST = 3;
    private static final List<String> WORTH_ASKING =
            List.of(Circumstances.ACCOMPANIED, Circumstances.MOVEMENT, Circumstances.SIGNS);

    /// What these support.
    ///
    /// @param marks one a marked indicator, in the order of the list
    /// @param usual the indicators that are usually noticed where the child was seen
    public static Support of(
            List<Marked> marks, Circumstances circumstances, List<Indicator> usual) {
        var act = element("act.", marks);
        var purpose = element("purpose.", marks);
        var flight =
                Arrays.stream(FlightRule.values())
                        .flatMap(rule -> rule.reasons(marks, circumstances))
                        .toList();
        var findings = new Findings(marks, circumstances, act, purpose, flight);
        return new Support(
                act,
                purpose,
                flight,
                Stream.concat(unknown(marks).stream(), more(act, purpose, marks, usual)).toList(),
                WORTH_ASKING.stream().filter(c -> !circumstances.known(c)).toList(),
                Arrays.stream(Step.values()).filter(s -> s.follows(findings)).toList());
    }

    private static Element element(String beginning, List<Marked> marks) {
        var codes =
                marks.stream()
                        .flatMap(m ->
                                m.indicator().supports().stream()
                                        .filter(s -> s.startsWith(beginning) && counts(m, s, marks))
                                        .map(s -> new Ground(s, List.of(m.code()))))
                        .collect(
                                groupingBy(
                                        Ground::kind,
                                        java.util.TreeMap::new,
                                        mapping(g -> g.codes().getFirst(), toList())));
        return new Element(
                codes.entrySet().stream().map(e -> new Ground(e.getKey(), e.getValue())).toList());
    }

    private static boolean counts(Marked mark, String element, List<Marked> all) {
        return Arrays.stream(EvidenceRule.values()).allMatch(r -> r.admits(mark, element, all));
    }

    /// A suspicion, and a mark of which nobody wrote what it rests on, are open questions.
    private static List<Unknown> unknown(List<Marked> marks) {
        return together(
                        marks.stream()
                                .filter(m -> !m.yes() || m.incomplete())
                                .map(Marked::indicator))
                .toList();
    }

    /// Where one element has evidence and the other has not: how to learn of the other what is
    /// usually noticed there, a few ways and no more.
    private static Stream<Unknown> more(
            Element act, Element purpose, List<Marked> marks, List<Indicator> usual) {
        if (act.hasEvidence() == purpose.hasEvidence()) return Stream.of();
        var missing = act.hasEvidence() ? "purpose." : "act.";
        var known = marks.stream().map(Marked::indicator).toList();
        var told = unknown(marks).stream().map(Unknown::advice).toList();
        return together(
                        usual.stream()
                                .filter(i -> !known.contains(i))
                                .filter(i -> i.speaksFor(missing)))
                .filter(u -> !told.contains(u.advice()))
                .limit(MORE_AT_MOST);
    }

    /// One a way to learn more, with the indicators of which it could tell.
    private static Stream<Unknown> together(Stream<Indicator> indicators) {
        return indicators
                .flatMap(i ->
                        i.support().map(words -> new Unknown(words, List.of(i.code()))).stream())
                .collect(
                        groupingBy(
                                Unknown::advice,
                                LinkedHashMap::new,
                                mapping(u -> u.codes().getFirst(), toList())))
                .entrySet()
                .stream()
                .map(e -> new Unknown(e.getKey(), e.getValue()));
    }
}
