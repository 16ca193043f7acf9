package org.lantern.form;

import java.util.List;
import java.util.Locale;
import org.lantern.casefile.Attribution;
import org.lantern.casefile.CaseView;
import org.lantern.casefile.Statement;
import org.lantern.casefile.Wording;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What stands in a case, for a form inside it.
@Component
public class KnownInCase {

    private final Vocabulary vocabulary;
    private final Wording wording;
    private final Attribution attribution;

    KnownInCase(Vocabulary vocabulary, Wording wording, Attribution attribution) {
        this.vocabulary = vocabulary;
        this.wording = wording;
        this.attribution = attribution;
    }

    /// What stands in this view of a case.
    public AlreadyKnown in(CaseView view) {
        var names = attribution.names(view.statements());
        return asked -> lines(view, asked.concept(), names, LocaleContextHolder.getLocale());
    }

    private List<AlreadyKnown.Line> lines(
            CaseView view, String concept, Attribution.Names names, Locale locale) {
        var about = vocabulary.concept(concept);
        var live = view.of(about).live();
        var row = wording.row(about, view.of(about), names, locale);
        return java.util.stream.IntStream.range(0, live.size())
                .mapToObj(i ->
                        new AlreadyKnown.Line(
                                answer(live.get(i)),
                                row.lines().get(i).value(),
                                row.lines().get(i).source()))
                .toList();
    }

    private static org.lantern.vocabulary.Answer answer(Statement live) {
        return live.answer().orElseThrow();
    }
}
