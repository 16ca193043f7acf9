package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.lantern.access.CheckedNumber;
import org.lantern.access.Desks;
import org.lantern.ui.Paper;
import org.springframework.beans.factory.annotation.Autowired;

/// What is printed empty before the power fails: with the numbers of the area, and of no child.
class PaperTests extends OnAPlan {

    @Autowired List<Paper> papers;
    @Autowired Desks desks;

    @Test
    void thePlanTheCardAndAConcernArePrintedWithTheNumbersOfAnArea() throws IOException {
        var team = desks.answeringFor(KENT, clock.instant()).getFirst().team();
        var number =
                new CheckedNumber(
                        "01632 960100", "Page of the council", java.time.LocalDate.of(2026, 11, 1));
        desks.setNumber(team, Optional.of(number), manager.by());

        assertThat(papers).extracting(Paper::name).containsExactly("plan", "card", "concern");
        for (var paper : papers) {
            var text = text(paper.print(Optional.of(KENT), Locale.ENGLISH));
            assertThat(text).as(paper.name()).contains("01632 960100", "Kent", "999");
            assertThat(text).doesNotContain("??", "#");
        }
    }

    @Test
    void theCardIsOnePageAndThePlanHasEveryActionOfThatNation() throws IOException {
        try (var card = Loader.loadPDF(print("card", Optional.of(KENT)))) {
            assertThat(card.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(text(print("plan", Optional.of(KENT))))
                .contains("GH01", "GH10", "GH45", "GN01", "GN15")
                .doesNotContain("GH10-scotland");
        assertThat(text(print("plan", Optional.empty()))).contains("GH10-scotland", "Scotland");
    }

    @Test
    void theyArePrintedFromAPageToo() {
        var reader = browserOf(amina);
        var page = reader.page("/papers");
        assertThat(page.select("main a[href=/papers/" + KENT + "/card]")).hasSize(1);

        assertThat(reader.get("/papers/" + KENT + "/concern"))
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(reader.get("/papers/nowhere/plan")).hasStatus(404);
        assertThat(reader.get("/papers/uk/letter")).hasStatus(404);
        assertThat(reader.page("/plans").select("main a[href=/papers]")).hasSize(1);
    }

    private byte[] print(String name, Optional<String> area) {
        return papers.stream()
                .filter(paper -> paper.name().equals(name))
                .findFirst()
                .orElseThrow()
                .print(area, Locale.ENGLISH);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        }
    }
}
