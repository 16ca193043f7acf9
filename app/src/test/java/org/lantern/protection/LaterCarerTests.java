package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lantern.access.AgencyKind;
import org.lantern.casefile.Cases;
import org.lantern.concern.Channel;
import org.lantern.concern.Joining;
import org.springframework.beans.factory.annotation.Autowired;

/// Who cares for whom changes: nobody counts as knowing what another said they know, and nobody
/// reads of a child who need not be with them.
class LaterCarerTests extends AtACarers {

    @Autowired Joining joining;
    @Autowired Cases cases;

    @Test
    void whoeverTakesThePartAfterSomebodyWhoKnewItReadsItAndSaysSoAnew() {
        hasThePart(carer);
        write(0, "Awake all night");
        browserOf(carer).post(page, "file", "" + file.value(), "number", "1");
        clock.advance(Duration.ofHours(1));
        var next = staff.of(staff.agency(AgencyKind.PLACEMENT, KENT));
        hasThePart(next);

        assertThat(changes(next)).hasSize(1);
        assertThat(browserOf(next).page(page).text()).doesNotContain("You know this version");
        assertThat(browserOf(amina).page(file.page()).select("#safety-plan").text())
                .contains("The carer does not know it yet");
        browserOf(next).post(page, "file", "" + file.value(), "number", "1");

        assertThat(changes(next)).isEmpty();
        assertThat(browserOf(next).page(page).text()).contains("You know this version");
        assertThat(browserOf(amina).page(file.page()).select("#safety-plan").text())
                .contains("The carer knows it");
    }

    @Test
    void theyAreNotToldOfAChildWhoCameToThePlanAfterThem() {
        var theirs = flight("boy with a cap");
        var another = planOf(theirs).plan().ref();
        hasThePart(another, carer);
        assertThat(browserOf(carer).page("/plans/" + another + "/carer").text())
                .as("there is no case yet")
                .contains("There is no safety plan yet");
        clock.advance(Duration.ofHours(1));
        var second = tell(Channel.PRACTITIONER, "not-sure", teacher, "a girl");
        joining.join(second, theirs, new Joining.Pairs(Map.of(), "Found together"), amina);
        assertThat(plans.find(another, amina).children()).hasSize(2);
        var boys = cases.open(child(theirs), KENT, theirs.value(), amina);
        var girls = cases.open(child(second), KENT, second.value(), amina);

        safety.write(new Under.OfCase(girls), 0, "Ada Fernlight", says("Asleep"), amina);

        assertThat(changes(carer)).isEmpty();
        safety.write(new Under.OfCase(boys), 0, "Ines Hollowbrook", says("Awake"), amina);
        assertThat(changes(carer)).hasSize(1);
        assertThat(browserOf(carer).page("/plans/" + another + "/carer").text())
                .contains("Awake")
                .doesNotContain("Asleep");
    }
}
