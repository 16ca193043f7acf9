package org.lantern.casefile;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantern.access.Agencies;
import org.lantern.access.Practitioners;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.ui.LondonTime;
import org.lantern.ui.Phrasebook;
import org.springframework.stereotype.Component;

/// Who said a statement, how they know, for whom, and when, in words.
@Component
public class Attribution {

    private final Practitioners practitioners;
    private final Agencies agencies;
    private final Phrasebook phrases;
    private final LondonTime london;

    Attribution(
            Practitioners practitioners, Agencies agencies, Phrasebook phrases, LondonTime london) {
        this.practitioners = practitioners;
        this.agencies = agencies;
        this.phrases = phrases;
        this.london = london;
    }

    /// The names of everybody who recorded these, in two queries.
    public Names names(Collection<Statement> statements) {
        return new Names(
                practitioners.names(
                        statements.stream()
                                .flatMap(s -> s.recordedBy().stream())
                                .collect(Collectors.toSet())),
                agencies.names(
                        statements.stream()
                                .flatMap(s -> s.agency().stream())
                                .collect(Collectors.toSet())));
    }

    /// In one line.
    String of(Statement s, Names names, Locale locale) {
        return Stream.of(
                        word("casefile.source." + s.source(), locale),
                        saidBy(s, locale),
                        s.recordedBy().map(names::practitioner).orElse(null),
                        s.agency().map(names::agency).orElse(null),
                        s.observed().map(Observed::words).filter(w -> !w.isEmpty()).orElse(null),
                        word("casefile.recorded", locale) + " " + london.moment(s.recordedAt()))
                .filter(Objects::nonNull)
                .filter(w -> !w.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// Who told the one who recorded it, in words that name nobody where nobody is named; empty
    /// where nobody else did.
    public String saidBy(Statement s, Locale locale) {
        return Teller.of(s.saidBy())
                .map(teller -> word("casefile.teller." + teller, locale))
                .orElse(s.saidBy());
    }

    private String word(String key, Locale locale) {
        return phrases.getMessage(key, null, locale);
    }

    /// Who is called what.
    public record Names(
            Map<PractitionerRef, String> practitioners, Map<AgencyRef, String> agencies) {
        /// Empty where nobody knows.
        public String practitioner(PractitionerRef ref) {
            return practitioners.getOrDefault(ref, "");
        }

        /// Empty where nobody knows.
        public String agency(AgencyRef ref) {
            return agencies.getOrDefault(ref, "");
        }
    }
}
