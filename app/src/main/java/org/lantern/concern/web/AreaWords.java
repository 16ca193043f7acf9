package org.lantern.concern.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.casefile.Cases;
import org.lantern.casefile.ChildCase;
import org.lantern.concern.ConcernFile;
import org.lantern.kernel.CaseRef;
import org.lantern.ui.Phrasebook;
import org.lantern.ui.SummaryRow;
import org.springframework.stereotype.Component;

/// Three facts that are easily taken for one: which area answers for a concern, where the child is,
/// and whose child it is.
@Component
class AreaWords {

    private final Names names;
    private final Cases cases;
    private final Answered said;
    private final Phrasebook phrases;

    AreaWords(Names names, Cases cases, Answered said, Phrasebook phrases) {
        this.names = names;
        this.cases = cases;
        this.said = said;
        this.phrases = phrases;
    }

    List<SummaryRow> rows(ConcernFile file, Locale locale, Acting.Practitioner acting) {
        var answers = names.area(file.concern().area(), locale);
        return List.of(
                row("answers", answers, locale),
                row(
                        "tonight",
                        file.hostNamed()
                                .map(kept -> names.area(kept.area(), locale))
                                .orElse(answers),
                        locale),
                row(
                        "host",
                        host(file, locale).orElseGet(() -> none("host", answers, locale)),
                        locale),
                row(
                        "responsible",
                        responsible(file, locale, acting)
                                .orElseGet(() -> none("responsible", answers, locale)),
                        locale));
    }

    /// Where it is known only to those to whom the place was opened, it is told only to them. Of a
    /// child on the move, or at another place than the one that was named, it is not known.
    private Optional<String> host(ConcernFile file, Locale locale) {
        var named = file.hostNamed().filter(ConcernFile.Host::said).map(ConcernFile.Host::area);
        if (named.isEmpty() && file.elsewhere()) return Optional.empty();
        return named.or(file::host)
                .map(area -> names.area(area, locale))
                .or(() -> said.values("place.area", file.words(), locale).stream().findFirst())
                .or(() -> file.hostNamed().map(kept -> names.area(kept.area(), locale)));
    }

    private Optional<String> responsible(
            ConcernFile file, Locale locale, Acting.Practitioner acting) {
        return Optional.of(
                        opened(file)
                                .flatMap(ref -> cases.find(ref, acting).stream())
                                .map(ChildCase::responsible)
                                .map(area -> names.area(area, locale))
                                .distinct()
                                .collect(Collectors.joining(", ")))
                .filter(areas -> !areas.isEmpty());
    }

    private static Stream<CaseRef> opened(ConcernFile file) {
        return file.toDecide().stream()
                .flatMap(item -> item.decided().stream())
                .flatMap(decided -> decided.opened().stream());
    }

    private String none(String key, String answers, Locale locale) {
        return phrases.getMessage(
                "concern.desk.area." + key + ".none", new Object[] {answers}, locale);
    }

    private SummaryRow row(String key, String value, Locale locale) {
        return new SummaryRow(phrases.say("concern.desk.area." + key, locale), value, null);
    }
}
