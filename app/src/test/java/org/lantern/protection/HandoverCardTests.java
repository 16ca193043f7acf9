package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.concern.Channel;
import org.lantern.form.Given;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Playbook.Role;

/// Whoever takes over a child gets one page with what they must know, and no more.
class HandoverCardTests extends OnAPlan {

    @Test
    void whoeverTakesOverReadsTheNameTheLanguageAndWhatIsNext() {
        var file = told("Besa Example");

        var card = card(file, "");

        assertThat(card).contains("Besa Example", "Albanian", file.plan().code().toString());
        assertThat(card).contains("Uncle, he says", "999", teacher.name());
        assertThat(card).contains("Nothing is recorded.");
    }

    @Test
    void whereTheChildStaysIsOnItOnlyWhereThatIsAskedFor() {
        var file = told("Besa Example");
        var carer = new Parts.Outsider("Olive Carer", "", "01632 960111", "");
        parts.note(file.plan().ref(), Role.PLACEMENT_CARER, carer, amina);

        assertThat(card(file, "")).doesNotContain("Olive Carer");
        assertThat(card(file, "?place=true")).contains("Olive Carer", "01632 960111");
    }

    @Test
    void whatWasPutDownWhereTheProofIsAskedForStandsInItsBox() {
        var file = told("Besa Example");
        put(file, "GH01", "Log 334 of today");
        put(file, "GH25", "NRM 2711");
        put(file, "GH26", "Guardian 88");

        assertThat(card(file, ""))
                .containsPattern("Police log number.*Log 334 of today")
                .containsPattern("Reference of the referral.*NRM 2711")
                .containsPattern("Guardian.*Guardian 88");
    }

    private void put(PlanFile file, String code, String note) {
        browserOf(amina)
                .post(
                        "/plans/"
                                + file.plan().ref()
                                + "/actions/"
                                + step(file, code).ref()
                                + "/done",
                        "note",
                        note);
    }

    @Test
    void itSaysWhoMayKnowWhereTheChildIs() {
        var file = told("Besa Example");
        put(file, "GH09", "The social worker and PC Hale");

        assertThat(card(file, ""))
                .contains("Who may know where the child is The social worker and PC Hale");
    }

    @Test
    void aChildOfAnotherPlanHasNoCardHere() {
        var one = told("Besa Example");
        var other = told("Mira Example");
        var child = other.children().keySet().iterator().next();

        assertThat(browserOf(amina).get(address(one, child, ""))).hasStatus(404);
    }

    @Test
    void thePdfIsOnePageAndItsFileIsNamedByNobody() throws IOException {
        var file = told("Besa Example");

        var pdf = browserOf(amina).get(address(file, child(file), "/pdf"));

        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        assertThat(pdf.getResponse().getHeader("Content-Disposition")).contains("lantern.pdf");
        try (var read = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
            assertThat(read.getDocumentInformation().getTitle()).doesNotContain("Besa");
            assertThat(new PDFTextStripper().getText(read)).contains("Besa Example", "Albanian");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Thị Thảo",
                "Олена Приклад",
                "ሰላም ምሳሌ",
                "王小明",
                "김민준",
                "לאה דוגמה",
                "Արամ Օրինակ",
                "ნინო მაგალითი",
                "আমিনা উদাহরণ",
                "สมชาย ตัวอย่าง"
            })
    void everyLetterOfANameIsPrinted(String name) throws IOException {
        var file = told(name);

        var pdf = browserOf(amina).get(address(file, child(file), "/pdf"));

        try (var read = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
            var text = new PDFTextStripper().getText(read);
            assertThat(text).doesNotContain("#");
            assertThat(letters(text)).containsAll(letters(name));
        }
    }

    /// In whatever order a script puts them on paper.
    private static List<Integer> letters(String words) {
        return words.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> letter > 127)
                .boxed()
                .distinct()
                .toList();
    }

    private PlanFile told(String name) {
        var given =
                List.of(
                        new Given("child-1", "child.name", 1, Answer.text(name)),
                        new Given("child-1", "child.language", 1, Answer.code("sq")),
                        new Given("", "companion.relationship", 1, Answer.text("Uncle, he says")));
        return planOf(tell(Channel.PRACTITIONER, "taken-or-leaving", teacher, given));
    }

    private static PersonRef child(PlanFile file) {
        return file.children().keySet().iterator().next();
    }

    private String card(PlanFile file, String more) {
        return browserOf(amina).page(address(file, child(file), more)).text();
    }

    private static String address(PlanFile file, PersonRef child, String more) {
        return "/plans/" + file.plan().ref() + "/handover/" + child + more;
    }
}
