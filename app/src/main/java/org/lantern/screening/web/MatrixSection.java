package org.lantern.screening.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.casefile.CaseSection;
import org.lantern.casefile.Look;
import org.lantern.screening.Matrix;
import org.lantern.screening.Subject;
import org.lantern.ui.Moment;
import org.lantern.ui.Phrasebook;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The matrix on the page of a child's case, and its sheets in the chronology.
@Component
class MatrixSection implements CaseSection {

    private final Matrix matrix;
    private final SupportPart support;
    private final SheetWords sheets;
    private final Phrasebook phrases;

    MatrixSection(Matrix matrix, SupportPart support, SheetWords sheets, Phrasebook phrases) {
        this.matrix = matrix;
        this.support = support;
        this.sheets = sheets;
        this.phrases = phrases;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Section> section(Look look, Acting.Practitioner acting) {
        var read = matrix.of(look.known().get(), acting);
        return Optional.of(
                new Section(
                        "matrix",
                        "screening.title",
                        "screening/part",
                        Map.of(
                                "view",
                                read,
                                "said",
                                support.of(read, LocaleContextHolder.getLocale()))));
    }

    @Override
    public List<Moment> moments(Look look, Acting.Practitioner acting) {
        var title = phrases.say("screening.moment", LocaleContextHolder.getLocale());
        var subject = new Subject(look.file().child(), look.file().ref().value());
        return sheets.of(matrix.sheets(subject, acting)).stream()
                .map(s -> new Moment(s.at(), title, s.by(), ""))
                .toList();
    }
}
