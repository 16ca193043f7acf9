package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.Pictures;
import org.lantern.access.Acting;
import org.lantern.casefile.Apart;
import org.lantern.casefile.Cases;
import org.lantern.casefile.PhotographRef;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PersonRef;
import org.springframework.beans.factory.annotation.Autowired;

/// The photographs of a child on the page of their case.
class PhotographsOfCaseTests extends OnAPlan {

    @Autowired TakingPhotographs taking;
    @Autowired PlanPhotographs photographs;
    @Autowired Cases cases;
    @Autowired Apart apart;

    private PlanFile file;
    private PlanRef plan;
    private PersonRef boy;
    private CaseRef his;
    private PhotographRef one;

    @BeforeEach
    void oneOfEachOfTwoChildren() throws Exception {
        var concern = flight("boy", "his sister");
        file = planOf(concern);
        plan = file.plan().ref();
        boy = of("boy");
        his = cases.open(boy, KENT, concern.value(), amina);
        one = taken(Optional.of(boy), "In his red jacket");
        taken(Optional.of(of("his sister")), "Her plait");
        taken(Optional.empty(), "The number plate");
    }

    @Test
    void theCaseTellsOfThoseOfItsChildAndOfNobodyElse() {
        assertThat(section(amina).text())
                .contains("In his red jacket", teacher.name())
                .doesNotContain("Her plait", "The number plate");
        assertThat(browserOf(teacher).get("/cases/" + his)).hasStatus(404);
    }

    @Test
    void itIsLookedAtOnItsPlanByThoseAloneToWhomItIsOpen() {
        assertThat(section(amina).text()).contains("It is kept from you");
        assertThat(section(amina).select("a, img")).isEmpty();
        var picture = "/plans/" + plan + "/photographs/" + one;
        assertThat(browserOf(amina).get(picture)).hasStatus(404);

        photographs.open(plans.find(plan, teacher), amina.ref(), "To find him", teacher);

        assertThat(section(amina).select("a[href=/plans/" + plan + "/photographs#p-" + one + "]"))
                .hasSize(1);
        assertThat(browserOf(amina).get(picture)).hasStatusOk();
        assertThat(section(ben).select("a")).as("was opened by name").isEmpty();
        clock.advance(Duration.ofDays(4));
        assertThat(section(amina).select("a")).as("for a time").isEmpty();
    }

    @Test
    void oneThatIsWithdrawnStaysThereAsAWord() {
        photographs.withdraw(plans.find(plan, teacher), one, "Another boy", teacher);
        assertThat(section(amina).text()).contains("In his red jacket", "Withdrawn");
        assertThat(section(amina).select("a")).isEmpty();
    }

    @Test
    void aRestrictedCaseShowsItToThoseWhomItNames() {
        apart.name(his.value(), amina.ref(), amina);
        apart.restrict(his.value(), "A carer is named in it", amina);
        assertThat(section(amina).text()).contains("In his red jacket");
        for (var who : List.of(ben, teacher, manager)) {
            assertThat(browserOf(who).get("/cases/" + his)).hasStatus(404);
            assertThat(browserOf(who).get("/plans/" + plan + "/photographs")).hasStatus(404);
        }
    }

    private Element section(Acting.Practitioner who) {
        return browserOf(who).page("/cases/" + his).selectFirst("#photographs");
    }

    private PersonRef of(String label) {
        return file.children().entrySet().stream()
                .filter(each -> each.getValue().contains(label))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private PhotographRef taken(Optional<PersonRef> whom, String words) throws Exception {
        var seen = new TakingPhotographs.Seen(whom, words, taking.develop(Pictures.jpeg()));
        return taking.take(plan, Optional.empty(), seen, teacher);
    }
}
