package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.Role;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever works on a concern can read where the child is, whether they decide or keep the child
/// safe tonight: to whoever holds it it is open, and others say why they need it.
class WhereTheChildIsTests extends AtADesk {

    private static final String WHY = "We drive there now";

    @Autowired Handovers handovers;
    @Autowired TestClock clock;

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void theAreaWhereTheChildIsTonightOpensItWithAReason() {
        var ref = tell(child(), at("4 Mill Lane"));
        var offer = passing.offer(ref, HARROW, "Hers", amina);
        passing.accept(ref, offer, "", harrow);
        var hers = browserOf(ben);
        assertThat(hers.page("/concerns/" + ref).text()).doesNotContain("4 Mill Lane");

        hers.post(address(ref), "words", "");
        assertThat(hers.page("/concerns/" + ref).text()).doesNotContain("4 Mill Lane");
        hers.post(address(ref), "words", WHY);

        assertThat(hers.page("/concerns/" + ref).text()).contains("4 Mill Lane");
        assertThat(browserOf(amina).page("/concerns/" + ref).text())
                .as("to nobody else")
                .doesNotContain("4 Mill Lane");
        var theirs = browserOf(staff.of(harrow.agency(), Role.MANAGER));
        assertThat(theirs.page("/concerns/" + ref + "/who-looked").text())
                .contains("Opened where the child is");
        clock.advance(Duration.ofDays(1).plusMinutes(1));
        assertThat(desk.look(ref, ben).words())
                .noneMatch(said -> said.concept().equals("place.words"));
    }

    @Test
    void theDeskThatDecidesOpensItAnewOnceItHasClosed() {
        var ref = tell(child(), at("4 Mill Lane"));
        desk.claim(ref, amina);
        var address = "a[href=" + address(ref) + "]";
        assertThat(browserOf(amina).page("/concerns/" + ref).select(address)).isEmpty();
        clock.advance(Duration.ofDays(8));
        var page = browserOf(amina).page("/concerns/" + ref);
        assertThat(page.text()).doesNotContain("4 Mill Lane");
        assertThat(page.select(address)).hasSize(1);

        browserOf(amina).post(address(ref), "words", WHY);

        assertThat(browserOf(amina).page("/concerns/" + ref).text()).contains("4 Mill Lane");
    }

    @Test
    void whoeverOnlyIsOfferedItOrHasNothingToDoWithItOpensNothing() {
        var ref = tell(child(), at("4 Mill Lane"));
        assertThat(browserOf(harrow).post(address(ref), "words", WHY)).hasStatus(404);
        passing.offer(ref, HARROW, "Hers", amina);
        assertThat(browserOf(harrow).post(address(ref), "words", WHY)).hasStatus(404);
        assertThat(browserOf(harrow).page("/concerns/" + ref).text()).doesNotContain("4 Mill Lane");
    }

    @Test
    void whoeverTakesOneUpReadsItAlsoInWhatIsDecidedWithIt() {
        var one = tell(child(), at("4 Mill Lane"));
        var other = tell(child());
        joined(one, other);

        desk.claim(other, ben);

        assertThat(reads(one, ben)).isTrue();
        assertThat(reads(one, amina)).isFalse();
        handovers.handOver(amina.ref(), Map.of(other, "Please"), ben);
        handovers.accept(handovers.toMe(amina).getFirst().handover(), amina);
        assertThat(reads(one, amina)).isTrue();
    }

    @Test
    void whoeverHoldsOneReadsItAlsoInWhatIsJoinedToItLater() {
        var one = tell(child(), at("4 Mill Lane"));
        var other = tell(child());
        desk.claim(other, ben);
        assertThat(reads(one, ben)).isFalse();

        joined(one, other);

        assertThat(reads(one, ben)).isTrue();
    }

    private boolean reads(ConcernRef ref, Acting.Practitioner who) {
        return desk.look(ref, who).words().stream()
                .map(said -> said.concept())
                .toList()
                .containsAll(List.of("place.area", "place.words"));
    }

    private static String address(ConcernRef ref) {
        return "/concerns/" + ref + "/where-the-child-is";
    }

    private static Given at(String place) {
        return new Given("", "place.words", 1, Answer.text(place));
    }
}
