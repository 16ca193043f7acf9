package org.lantern.screening.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lantern.access.Acting;
import org.lantern.screening.Element;
import org.lantern.screening.FlightRule;
import org.lantern.screening.MatrixPart;
import org.lantern.screening.MatrixView;
import org.lantern.screening.Reason;
import org.lantern.ui.LondonTime;
import org.lantern.ui.Phrasebook;
import org.lantern.vocabulary.Indicator;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Puts into words what a matrix supports.
@Component("supportPart")
public class SupportPart {

    private final Vocabulary vocabulary;
    private final Phrasebook phrases;
    private final LondonTime london;
    private final ObjectProvider<MatrixPart> parts;

    SupportPart(
            Vocabulary vocabulary,
            Phrasebook phrases,
            LondonTime london,
            ObjectProvider<MatrixPart> parts) {
        this.vocabulary = vocabulary;
        this.phrases = phrases;
        this.london = london;
        this.parts = parts;
    }

    /// What rooms above show beside a matrix.
    List<MatrixPart.Section> beside(MatrixView view, Acting.Practitioner acting) {
        return parts.orderedStream().flatMap(part -> part.beside(view, acting).stream()).toList();
    }

    /// In the language of the page.
    public Said of(MatrixView view, Locale locale) {
        var labels =
                view.list().stream()
                        .collect(Collectors.toMap(Indicator::code, i -> i.label().in(locale)));
        var support = view.support();
        return new Said(
                element(support.act(), labels, locale),
                element(support.purpose(), labels, locale),
                support.flight().stream().map(r -> reason(r, labels, locale)).distinct().toList(),
                support.unknown().stream()
                        .map(u -> new Ask(u.advice().in(locale), named(u.codes(), labels)))
                        .toList(),
                support.unasked().stream()
                        .map(c -> vocabulary.concept(c).label().in(locale))
                        .toList(),
                support.steps().stream().map(Enum::name).toList());
    }

    private List<Kind> element(Element element, Map<String, String> labels, Locale locale) {
        return element.grounds().stream()
                .map(g ->
                        new Kind(
                                phrases.getMessage("screening.kind." + g.kind(), null, locale),
                                named(g.codes(), labels)))
                .toList();
    }

    private String reason(Reason reason, Map<String, String> labels, Locale locale) {
        var words =
                reason.rule() == FlightRule.INDICATOR_MARKED
                        ? named(List.of(reason.code()), labels).getFirst()
                        : vocabulary
                                .codes(
                                        reason.rule() == FlightRule.LEAVING_NOW
                                                ? "danger"
                                                : "flight-sign")
                                .find(reason.code())
                                .map(c -> c.label().in(locale))
                                .orElse(reason.code());
        return phrases.getMessage(
                "screening.reason", new Object[] {words, london.moment(reason.at())}, locale);
    }

    private static List<String> named(List<String> codes, Map<String, String> labels) {
        return codes.stream().map(c -> c + " " + labels.getOrDefault(c, "")).toList();
    }

    /// What a matrix supports, in words.
    ///
    /// @param flight what speaks for the child being gone soon, with when it was recorded
    /// @param steps names of the steps, whose words are `screening.step.<NAME>`
    public record Said(
            List<Kind> act,
            List<Kind> purpose,
            List<String> flight,
            List<Ask> unknown,
            List<String> unasked,
            List<String> steps) {}

    /// A kind of act or purpose, with the indicators that it rests on.
    public record Kind(String name, List<String> marks) {}

    /// How to learn more, and of what.
    public record Ask(String advice, List<String> about) {}
}
