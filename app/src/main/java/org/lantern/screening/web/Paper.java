package org.lantern.screening.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.casefile.Attribution;
import org.lantern.casefile.Statement;
import org.lantern.screening.Filled;
import org.lantern.screening.LiveMark;
import org.lantern.screening.MatrixView;
import org.lantern.ui.LondonTime;
import org.lantern.ui.Phrase;
import org.lantern.ui.Phrasebook;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Indicator;
import org.lantern.vocabulary.Origin.Confidence;
import org.lantern.vocabulary.Value;
import org.lantern.vocabulary.Vocabulary;
import org.lantern.vocabulary.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Lays a matrix out for a page: what this setting usually notices, then all by group.
@Component
class Paper {

    private static final String USUAL = "usual";

    private final Vocabulary vocabulary;
    private final Attribution attribution;
    private final Phrasebook phrases;
    private final LondonTime london;

    Paper(Vocabulary vocabulary, Attribution attribution, Phrasebook phrases, LondonTime london) {
        this.vocabulary = vocabulary;
        this.attribution = attribution;
        this.phrases = phrases;
        this.london = london;
    }

    /// For filling in: what the setting usually notices stands first, each indicator once.
    ///
    /// @param back what comes back as it was typed
    List<Line.Group> toFill(MatrixView view, Returned back, Acting.Practitioner me, Locale locale) {
        var pen = new Pen(view, back, me, locale);
        return groups(view, pen, i -> usual(i, view) ? USUAL : i.group());
    }

    /// For reading and printing: all by group.
    List<Line.Group> toRead(MatrixView view, Acting.Practitioner me, Locale locale) {
        return groups(view, new Pen(view, Returned.nothing(), me, locale), Indicator::group);
    }

    /// Other people's words beside the marks.
    List<Line.Voice> voices(List<Statement> statements, Acting.Practitioner except, Locale locale) {
        var names = attribution.names(statements);
        return statements.stream()
                .filter(s -> !s.recordedBy().filter(except.ref()::equals).isPresent())
                .map(s -> new Line.Voice("", text(s), by(s, names)))
                .toList();
    }

    /// The reader's own words among them; empty where there are none.
    String own(List<Statement> statements, Acting.Practitioner me) {
        return statements.stream()
                .filter(s -> s.recordedBy().filter(me.ref()::equals).isPresent())
                .map(Paper::text)
                .reduce("", (_, later) -> later);
    }

    /// Who said it, for whom, and when.
    String by(Statement s, Attribution.Names names) {
        return Stream.of(
                        s.recordedBy().map(names::practitioner).orElse(""),
                        s.agency().map(names::agency).orElse(""),
                        attribution.saidBy(s, LocaleContextHolder.getLocale()),
                        london.moment(s.recordedAt()))
                .filter(w -> !w.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    Attribution.Names names(Collection<Statement> statements) {
        return attribution.names(statements);
    }

    private static List<Line.Group> groups(
            MatrixView view, Pen pen, java.util.function.Function<Indicator, String> sorting) {
        var groups = new LinkedHashMap<String, List<Line>>();
        groups.put(USUAL, new ArrayList<>());
        for (var indicator : view.list())
            groups.computeIfAbsent(sorting.apply(indicator), _ -> new ArrayList<>())
                    .add(pen.line(indicator));
        return groups.entrySet().stream()
                .filter(g -> !g.getValue().isEmpty())
                .map(g -> new Line.Group(g.getKey(), "screening.group." + g.getKey(), g.getValue()))
                .toList();
    }

    private static boolean usual(Indicator indicator, MatrixView view) {
        return indicator.settings().contains(view.noticed().setting());
    }

    private static String text(Statement s) {
        return s.answer().orElse(new Answer.Unknown()) instanceof Answer.Known(Value.Text(var text))
                ? text
                : "";
    }

    /// Writes one line after another of one page.
    private final class Pen {

        private final Map<String, List<LiveMark>> marks;
        private final Returned back;
        private final Acting.Practitioner me;
        private final Locale locale;
        private final Heard heard;
        private final Attribution.Names names;

        Pen(MatrixView view, Returned back, Acting.Practitioner me, Locale locale) {
            this.marks = view.marks().stream().collect(Collectors.groupingBy(LiveMark::code));
            this.back = back;
            this.me = me;
            this.locale = locale;
            this.heard = new Heard(view, vocabulary, locale);
            this.names = names(view.marks().stream().map(LiveMark::statement).toList());
        }

        Line line(Indicator indicator) {
            var code = indicator.code();
            var here = marks.getOrDefault(code, List.of());
            var own = here.stream().filter(this::isMine).reduce((_, later) -> later);
            var typed = back.tick(code);
            return new Line(
                    code,
                    phrase(indicator.label()),
                    indicator.support().map(this::phrase).orElse(Phrase.of("")),
                    indicator.origin().confidence() != Confidence.SEEN,
                    source(indicator),
                    typed.map(Filled.Tick::mark)
                            .orElseGet(() -> own.map(m -> m.mark().mark()).orElse("")),
                    typed.map(Filled.Tick::evidence)
                            .orElseGet(() -> own.map(m -> m.mark().evidence()).orElse("")),
                    back.problem(code),
                    here.stream()
                            .filter(m -> !isMine(m) || typed.isPresent())
                            .map(this::voice)
                            .toList(),
                    heard.on(code));
        }

        private Line.Voice voice(LiveMark m) {
            return new Line.Voice(m.mark().mark(), m.mark().evidence(), by(m.statement(), names));
        }

        private boolean isMine(LiveMark m) {
            return m.statement().recordedBy().filter(me.ref()::equals).isPresent();
        }

        private Phrase phrase(Words words) {
            var lang = words.languageIn(locale);
            return new Phrase(words.in(locale), lang.equals(locale.getLanguage()) ? null : lang);
        }

        private String source(Indicator indicator) {
            var origin = indicator.origin();
            var confidence =
                    phrases.getMessage("ui.confidence." + origin.confidence(), null, locale);
            return origin.document() + ", " + origin.year() + ". " + confidence;
        }
    }
}
