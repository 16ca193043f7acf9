package org.lantern.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lantern.access.AgencyKind;
import org.lantern.casefile.Cases;
import org.springframework.beans.factory.annotation.Autowired;

/// Reading the matrix, its sheets and its rules: a prompt for judgement and never a verdict.
class MatrixReadTests extends AtTheMatrixPage {

    private static final Pattern VERDICT =
            Pattern.compile(
                    "not trafficked|no indicators? of trafficking|score|scoring|per ?cent|%|points?\\b"
                            + "|\\b\\d+ (of|out of) \\d+ (marks|indicators)",
                    Pattern.CASE_INSENSITIVE);

    @Autowired Cases cases;

    @Test
    void aBlankNeverPrintsAsNo() throws Exception {
        post("mark.A12", "suspected");

        var paper = html(get(page + "/print"));

        assertThat(paper.select(".lantern-sheet__line")).hasSize(92);
        assertThat(paper.select(".lantern-sheet__line dd").eachText())
                .hasSize(1)
                .allMatch(said -> said.startsWith("Suspected"));
        assertThat(paper.select("main").text()).contains("It does not mean \"no\"");
    }

    @Test
    void anEarlierSheetSaysWhatChangedAndByWhom() throws Exception {
        post("mark.A12", "suspected");
        var sheet = html(get(page)).select("a[href*=/sheets/]").attr("href");

        var paper = html(get(sheet));

        assertThat(paper.select("main").text())
                .contains("What changed since the sheet before")
                .contains("Blank → Suspected")
                .contains(teacher.name());
    }

    @Test
    void noPageHoldsANumberOrASentenceThatCouldBeTakenForAVerdict() throws Exception {
        post("mark.A19", "yes", "mark.B17", "suspected", "explanation", "an uncle");
        cases.open(child, KENT, concern, worker);
        var sheet = html(get(page)).select("a[href*=/sheets/]").attr("href");

        for (var address : List.of(page, page + "/print", sheet, "/help/matrix"))
            assertThat(VERDICT.matcher(html(get(address)).select("main").text()).results())
                    .as(address)
                    .isEmpty();
    }

    @Test
    void theCaseShowsTheMatrixAndItsSheets() throws Exception {
        post("mark.A19", "yes", "evidence.A19", "found in a flat");
        var file = cases.open(child, KENT, concern, worker);
        reader = signedIn(worker);

        var matrix = html(get("/cases/" + file)).select("#matrix");

        assertThat(matrix.text())
                .contains("A19", "found in a flat", "Evidence of harbouring", "Weigh the duty");
        assertThat(html(get("/cases/" + file + "/chronology")).text())
                .contains("Indicator matrix filled in");
    }

    @Test
    void forSomebodyElseItIsMissing() throws Exception {
        reader = signedIn(staff.of(staff.agency(AgencyKind.HEALTH, KENT)));

        for (var address : List.of(page, page + "/print", page + "/sheets/" + new UUID(1, 1)))
            assertThat(get(address)).hasStatus(404);
        assertThat(post("mark.A12", "yes")).hasStatus(404);
    }

    @Test
    void everybodyMayReadTheRules() throws Exception {
        assertThat(html(browser.get().uri("/help/matrix").exchange()).select("main li"))
                .hasSizeGreaterThan(5);
    }
}
