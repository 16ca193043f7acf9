package org.lantern.concern.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.lantern.calendar.Spoken;
import org.lantern.concern.Concern;
import org.lantern.concern.ConcernFile;
import org.lantern.concern.DecisionLimit;
import org.lantern.concern.Joining;
import org.lantern.concern.Lane;
import org.lantern.concern.Queue;
import org.lantern.concern.ReferrerKind;
import org.lantern.concern.Waiting;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.ui.Phrasebook;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/// Puts what waits into words.
@Component
class QueueWords {

    private final Names names;
    private final DecisionLimit limit;
    private final Spoken spoken;
    private final Vocabulary vocabulary;
    private final Phrasebook phrases;
    private final Clock clock;

    QueueWords(
            Names names,
            DecisionLimit limit,
            Spoken spoken,
            Vocabulary vocabulary,
            Phrasebook phrases,
            Clock clock) {
        this.names = names;
        this.limit = limit;
        this.spoken = spoken;
        this.vocabulary = vocabulary;
        this.phrases = phrases;
        this.clock = clock;
    }

    /// The rows of each lane.
    Map<Lane, List<QueueRow>> rows(Queue queue, Locale locale) {
        var called = called(queue.lanes().values().stream().flatMap(part -> part.rows().stream()));
        var rows = new EnumMap<Lane, List<QueueRow>>(Lane.class);
        queue.lanes().forEach((lane, part) -> rows.put(lane, rows(part, called, locale)));
        return rows;
    }

    List<QueueRow> rows(Queue.Part part, Locale locale) {
        return rows(part, called(part.rows().stream()), locale);
    }

    private Called called(Stream<Waiting> rows) {
        var all = rows.toList();
        return new Called(
                names.practitioners(all.stream().flatMap(w -> w.holder().stream())),
                names.agencies(all.stream().flatMap(w -> w.agency().stream())));
    }

    private List<QueueRow> rows(Queue.Part part, Called called, Locale locale) {
        var areas = part.rows().stream().map(Waiting::area).distinct().count();
        return part.rows().stream().map(w -> row(w, called, areas > 1, locale)).toList();
    }

    private QueueRow row(Waiting w, Called called, boolean sayArea, Locale locale) {
        var now = clock.instant();
        return new QueueRow(
                w,
                w.labels().isEmpty() ? List.of(word("about." + w.about(), locale)) : w.labels(),
                from(w, called.agencies(), locale),
                because(w, locale),
                spoken.moment(w.receivedAt(), locale),
                ago(w.receivedAt(), now, locale),
                w.look() > 1 ? word("second-look", locale) : left(w, now, locale),
                w.look() == 1 && w.decideBy().filter(due -> !now.isBefore(due)).isPresent(),
                w.holder().map(who -> called.holders().getOrDefault(who, "")),
                w.askedAt().map(at -> ago(at, now, locale)),
                w.offeredTo().map(area -> names.area(area, locale)),
                java.util.Optional.of(names.area(w.area(), locale))
                        .filter(_ ->
                                sayArea || w.lane() == Lane.OFFERED || w.lane() == Lane.HOSTED),
                w.decidedIn().map(area -> names.area(area, locale)));
    }

    private String left(Waiting w, Instant now, Locale locale) {
        return w.decideBy()
                .map(due -> spoken.standing(now, due, limit.calendar(w.area()), locale))
                .orElseGet(() -> word("no-clock", locale));
    }

    private String from(Waiting w, Map<AgencyRef, String> agencies, Locale locale) {
        var kind = word("referrer." + w.referrer(), locale);
        return w.referrer() == ReferrerKind.PRACTITIONER
                ? w.agency().map(agency -> agencies.getOrDefault(agency, kind)).orElse(kind)
                : kind;
    }

    /// Who told us: a professional by their agency, everybody else as a kind of person. Nobody by
    /// name: that is a class of its own.
    String from(Concern concern, Locale locale) {
        return concern.agency()
                .filter(_ -> concern.referrer() == ReferrerKind.PRACTITIONER)
                .map(agency -> names.agency(agency, locale))
                .orElseGet(() -> word("referrer." + concern.referrer(), locale));
    }

    List<String> because(Waiting w, Locale locale) {
        var why = new ArrayList<String>();
        if (w.danger().urgent()) why.add(word("danger." + w.danger(), locale));
        why.addAll(signs(w.flightSigns(), locale));
        w.urgentBecause()
                .map(said ->
                        said.equals(Joining.URGENT)
                                ? word("happened.urgency-joined", locale)
                                : said)
                .ifPresent(why::add);
        return why;
    }

    List<String> because(ConcernFile file, Locale locale) {
        var why = new ArrayList<String>();
        if (file.concern().danger().urgent())
            why.add(word("danger." + file.concern().danger(), locale));
        why.addAll(signs(file.flightSigns(), locale));
        return why;
    }

    List<String> signs(List<String> codes, Locale locale) {
        var list = vocabulary.codes("flight-sign");
        return codes.stream()
                .map(code -> list.find(code).map(found -> found.label().in(locale)).orElse(code))
                .toList();
    }

    private String ago(Instant at, Instant now, Locale locale) {
        return spoken.duration(Duration.between(at, now), locale);
    }

    private record Called(Map<PractitionerRef, String> holders, Map<AgencyRef, String> agencies) {}

    private String word(String key, Locale locale) {
        return phrases.getMessage("concern.desk." + key, null, locale);
    }
}
