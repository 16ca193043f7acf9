package org.lantern.audit;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lantern.access.Agencies;
import org.lantern.access.Practitioners;
import org.lantern.kernel.PractitionerRef;
import org.lantern.ui.Phrase;
import org.lantern.ui.Phrasebook;
import org.springframework.stereotype.Component;

/// Puts the trail of a record into plain words: `audit/parts :: trail` shows them.
@Component
public class TrailWords {

    private final Practitioners practitioners;
    private final Agencies agencies;
    private final Phrasebook phrases;

    TrailWords(Practitioners practitioners, Agencies agencies, Phrasebook phrases) {
        this.practitioners = practitioners;
        this.agencies = agencies;
        this.phrases = phrases;
    }

    /// @param unnamed those whose names this reader may not learn from the trail, because they told
    ///   us
    public List<Line> lines(WhoLooked.Page page, Set<PractitionerRef> unnamed, Locale locale) {
        var who =
                practitioners.names(
                        page.acts().stream().flatMap(act -> act.by().stream()).toList());
        var of =
                agencies.names(page.acts().stream().flatMap(act -> act.agency().stream()).toList());
        return page.acts().stream()
                .map(act ->
                        new Line(
                                act.at(),
                                who(act, who, unnamed, locale),
                                act.agency().map(a -> of.getOrDefault(a, "")).orElse(""),
                                what(act, locale)))
                .toList();
    }

    private Phrase what(WhoLooked.Act act, Locale locale) {
        return phrases.find("audit.act." + act.act(), locale)
                .orElseGet(() -> new Phrase(act.act(), "en"));
    }

    private Phrase who(
            WhoLooked.Act act,
            Map<PractitionerRef, String> names,
            Set<PractitionerRef> unnamed,
            Locale locale) {
        return act.by()
                .map(by ->
                        unnamed.contains(by)
                                ? phrases.say("audit.told-us", locale)
                                : Phrase.of(names.getOrDefault(by, "")))
                .orElseGet(() ->
                        phrases.say(act.clockwork() ? "audit.clockwork" : "audit.public", locale));
    }

    /// One act, as it is read.
    ///
    /// @param agency empty where nobody of an agency did it
    public record Line(Instant at, Phrase who, String agency, Phrase what) {}
}
