package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.Pictures;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Browser;
import org.lantern.casefile.Photograph;
import org.lantern.kernel.PersonRef;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever cares for one child of several never reads who cares for another, or where that child
/// is, whatever was done and photographed for all of them.
class OtherCarerTests extends OnAPlan {

    private static final String[] OTHERS = {
        "Ada Fernlight", "brother", "Quarry Lane", "01632 960983", "Rosa Field", "his friend"
    };

    @Autowired Caring caring;
    @Autowired PlanPhotographs photographs;

    private Acting.Practitioner ines;
    private Acting.Practitioner ada;
    private PlanRef plan;
    private String page;
    private PersonRef girl;
    private PersonRef brother;

    @BeforeEach
    void threeChildrenWithThreeCarers() {
        ines = staff.called("Ines Hollowbrook", staff.agency(AgencyKind.PLACEMENT, KENT));
        ada = staff.called("Ada Fernlight", staff.agency(AgencyKind.PLACEMENT, KENT));
        var file = planOf(flight("girl with a blue bag", "her brother", "his friend"));
        plan = file.plan().ref();
        page = "/plans/" + plan;
        girl = of(file, "girl");
        brother = of(file, "brother");
        caresFor(girl, ines);
        caresFor(brother, ada);
        var outside = new Parts.Outsider("Rosa Field", "Quarry Lane 7", "01632 960983", "");
        caring.note(plan, List.of(of(file, "friend")), outside, amina);
    }

    @Test
    void whatWasDoneForAllNamesNoOtherCarerAndSaysNothingOfWhereAnotherIs() {
        var event =
                plans.find(plan, ada).steps().stream()
                        .filter(step -> step.child().isEmpty())
                        .filter(step -> plans.find(plan, ines).steps().stream().anyMatch(is(step)))
                        .toList();
        assertThat(event).hasSizeGreaterThan(4);
        doing.done(plan, event.get(0).ref(), said("Quarry Lane, the brother", colleague(ada)), ada);
        doing.done(plan, event.get(1).ref(), said("Quarry Lane", outside()), amina);
        doing.done(plan, event.get(2).ref(), said("Rang Ada Fernlight", colleague(amina)), amina);
        doing.cannot(plan, event.get(3).ref(), "Ada Fernlight has no key", ada);
        doing.done(plan, event.get(4).ref(), said("I locked the door", colleague(ines)), ines);
        turning.arrived(plan, Set.of(brother), at("Quarry Lane"), ada);
        turning.arrived(plan, plans.find(plan, amina).whom(), at("Quarry Lane"), amina);

        walk();

        var theirs = browserOf(ines).page(page).text();
        assertThat(theirs).contains("I locked the door", amina.name());
        assertThat(browserOf(ada).page(page).text())
                .contains("Quarry Lane, the brother")
                .doesNotContain("Ines Hollowbrook", "I locked the door", "blue bag");
        assertThat(browserOf(amina).page(page).text())
                .contains("Quarry Lane, the brother", "Rang Ada Fernlight", "has no key");
    }

    @Test
    void noPhotographOfAnotherChildOrByAnotherCarerIsThereAndNoWordsAboutAThing() {
        taken(ada, "thing", "The door in Quarry Lane");
        taken(ada, brother.toString(), "By the window");
        taken(amina, brother.toString(), "her brother");
        taken(amina, "thing", "A note for Ada Fernlight");
        taken(amina, girl.toString(), "With the bag");
        taken(ines, "thing", "The letter that came");
        browserOf(manager)
                .post(
                        page + "/photographs/opening",
                        "to",
                        ines.ref().toString(),
                        "reason",
                        "To find them");

        walk();

        var list = browserOf(ines).page(page + "/photographs");
        assertThat(list.select("section")).hasSize(3);
        assertThat(list.text()).contains("With the bag", "The letter that came");
        for (var one : photographs.of(plans.find(plan, amina), amina)) {
            var seen = browserOf(ines).get(page + "/photographs/" + one.ref());
            assertThat(seen).as(one.words()).hasStatus(isOfOthers(one) ? 404 : 200);
        }
        assertThat(browserOf(ines).get(page + "/photographs/opening").getResponse().getStatus())
                .isEqualTo(200);
        assertThat(browserOf(ines).page(page + "/photographs/opening").text())
                .doesNotContain(OTHERS);
    }

    /// Every page of the plan as that carer has it.
    private void walk() {
        var carer = browserOf(ines);
        for (var where :
                List.of(
                        page,
                        page + "/parts",
                        page + "/gone",
                        page + "/arrival",
                        page + "/carer",
                        page + "/powers",
                        page + "/photographs",
                        page + "/photographs/new",
                        page + "/paper-record",
                        page + "/handover",
                        page + "/handover/" + girl,
                        page + "/missing",
                        page + "/missing/" + girl,
                        "/plans",
                        "/desk",
                        "/desk/handover",
                        "/notices"))
            assertThat(carer.page(where).text()).as(where).doesNotContain(OTHERS);
        for (var card : List.of("/handover/", "/missing/")) {
            assertThat(text(carer, page + card + girl + "/pdf?photograph=true&place=true"))
                    .doesNotContain(OTHERS);
            assertThat(carer.get(page + card + brother)).hasStatus(404);
        }
        for (var step : plans.find(plan, ines).steps())
            if (step.isOpen())
                assertThat(carer.page(page + "/actions/" + step.ref() + "/done").text())
                        .doesNotContain(OTHERS);
    }

    private static String text(Browser carer, String address) {
        try (var read = Loader.loadPDF(carer.get(address).getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(read);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private boolean isOfOthers(Photograph one) {
        return one.by().equals(ada.ref()) || one.shows().equals(Optional.of(brother));
    }

    private void taken(Acting.Practitioner by, String whom, String words) {
        browserOf(by)
                .send(page + "/photographs/new", Pictures.jpeg(), "whom", whom, "words", words);
    }

    private Doing.Proof said(String note, Step.Doer by) {
        return new Doing.Proof(clock.instant(), by, note, "");
    }

    private static Step.Doer colleague(Acting.Practitioner who) {
        return new Step.Doer.Colleague(who.ref());
    }

    private static Step.Doer outside() {
        return new Step.Doer.Outsider("Rosa Field", "Quarry Lane 7");
    }

    private Turning.Said at(String words) {
        return new Turning.Said(clock.instant(), words, "");
    }

    private static java.util.function.Predicate<Step> is(Step step) {
        return other -> other.ref().equals(step.ref());
    }

    private void caresFor(PersonRef child, Acting.Practitioner who) {
        caring.offer(plan, List.of(child), who.ref(), new Parts.Said("", ""), amina);
        parts.take(plan, plans.find(plan, who).offers().getLast().ref(), who);
    }

    private static PersonRef of(PlanFile file, String label) {
        return file.children().entrySet().stream()
                .filter(child -> child.getValue().contains(label))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
