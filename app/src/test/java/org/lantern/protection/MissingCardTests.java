package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.lantern.concern.Channel;
import org.lantern.form.Given;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Answer;

/// The plan for a missing child is made of what is recorded: the police get it at once.
class MissingCardTests extends OnAPlan {

    @Test
    void beforeAnybodyIsGoneItsFirstPartIsReady() {
        var file = told();

        var card = card(file);

        assertThat(card)
                .contains("Plan for a missing child", "Besa Example", "Scar on the left hand")
                .contains("parts have something on them", "Uncle, he says")
                .doesNotContain("What was done since");
        assertThat(plan(file)).contains("Plan for a missing child, for the police");
    }

    @Test
    void onceTheChildIsGoneItSaysWhenWhereAndWhatWasDone() {
        var file = told();
        turning.gone(file.plan().ref(), Set.of(child(file)), said(clock.instant()), amina);
        browserOf(amina)
                .post(
                        "/plans/"
                                + file.plan().ref()
                                + "/actions/"
                                + step(again(file), "GN01").ref()
                                + "/done",
                        "note",
                        "The garden and the station");

        assertThat(card(file)).contains("Seen at the gate", "4711", "The garden and the station");
    }

    @Test
    void whereTheChildStaysIsOnItOnlyForThoseWhoWorkOnTheConcernAndAskForIt() {
        var file = told();
        var carer = new Parts.Outsider("Olive Carer", "", "01632 960111", "");
        parts.note(
                file.plan().ref(),
                org.lantern.vocabulary.Playbook.Role.PLACEMENT_CARER,
                carer,
                amina);
        var asked = address(file, "?place=true");

        assertThat(card(file)).doesNotContain("Olive Carer");
        assertThat(browserOf(amina).page(asked).text()).contains("Olive Carer");
        assertThat(browserOf(teacher).page(asked).text())
                .contains("Besa Example")
                .doesNotContain("Olive Carer");
    }

    @Test
    void thePdfHasTheSameAndItsFileIsNamedByNobody() throws IOException {
        var file = told();

        var pdf = browserOf(amina).get(address(file, "/pdf"));

        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        assertThat(pdf.getResponse().getHeader("Content-Disposition")).contains("lantern.pdf");
        try (var read = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("Plan for a missing child", "Besa Example", "Scar on the left hand");
        }
    }

    @Test
    void besideANumberStandsThatNobodyRecordedWhetherTheHouseholdKnows() {
        var numbers = new Given("child-1", "belongings.phones", 1, Answer.text("01632 960123"));
        var found =
                tell(Channel.PRACTITIONER, "taken-or-leaving", officer, List.of(numbers), "girl");

        assertThat(card(planOf(found)))
                .contains("960123 – It is not recorded here whether the household knows");
    }

    @Test
    void whoeverHasNoPartHasNoneOfIt() {
        assertThat(browserOf(officer).get(address(told(), ""))).hasStatus(404);
    }

    private PlanFile told() {
        return planOf(
                tell(
                        Channel.PRACTITIONER,
                        "taken-or-leaving",
                        teacher,
                        List.of(
                                new Given("child-1", "child.name", 1, Answer.text("Besa Example")),
                                new Given(
                                        "child-1",
                                        "child.description",
                                        1,
                                        Answer.text("Scar on the left hand")),
                                new Given("", "companion.name", 1, Answer.text("Uncle, he says"))),
                        "girl"));
    }

    private String card(PlanFile file) {
        return browserOf(amina).page(address(file, "")).text();
    }

    private String plan(PlanFile file) {
        return browserOf(amina).page("/plans/" + file.plan().ref()).text();
    }

    private static PersonRef child(PlanFile file) {
        return file.children().keySet().iterator().next();
    }

    private static String address(PlanFile file, String rest) {
        return "/plans/" + file.plan().ref() + "/missing/" + child(file) + rest;
    }
}
