package org.lantern.screening;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.vocabulary.Words;

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

    private static final List<String> WORTH_ASKING =
            List.of(Circumstances.ACCOMPANIED, Circumstances.MOVEMENT, Circumstances.SIGNS);

    /// What these support.
    ///
    /// @param marks one a marked indicator, in the order of the list
    public static Support of(List<Marked> marks, Circumstances circumstances) {
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
                unknown(marks),
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
        return marks.stream()
                .filter(m -> !m.yes() || m.incomplete())
                .flatMap(m -> advice(m).map(words -> new Unknown(words, List.of(m.code()))))
                .collect(
                        groupingBy(
                                Unknown::advice,
                                LinkedHashMap::new,
                                mapping(u -> u.codes().getFirst(), toList())))
                .entrySet()
                .stream()
                .map(e -> new Unknown(e.getKey(), e.getValue()))
                .toList();
    }

    private static Stream<Words> advice(Marked mark) {
        Optional<Words> words = mark.indicator().support();
        return words.stream();
    }
}
