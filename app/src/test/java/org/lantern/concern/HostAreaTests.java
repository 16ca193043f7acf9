package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantern.access.Browser;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Refused;
import org.springframework.beans.factory.annotation.Autowired;

/// Where a child is and which area decides are two facts: passing a concern on moves the decision,
/// and safety tonight stays where the child is.
class HostAreaTests extends AtADesk {

    @Autowired Hosting hosting;
    @Autowired HandoverRows handovers;
    @Autowired Additions additions;

    @Test
    void theAreaWhereTheChildIsStillSeesWhatAnotherDecidesAndDecidesNothing() {
        var ref = accepted(Passing.Tonight.STAYS);

        var row = desk.queue(amina).lanes().get(Lane.HOSTED).rows().getFirst();
        assertThat(row.area()).isEqualTo(HARROW);
        assertThat(row.sounding()).isFalse();
        assertThat(browserOf(amina).page("/desk/queue").text())
                .contains("Here tonight, decided elsewhere", "Harrow");
        var page = browserOf(amina).page("/concerns/" + ref);
        assertThat(page.text()).contains("keeping them safe tonight is yours");
        assertThat(page.select("a[href$=/decision], a[href$=/offer], a[href$=/joining]")).isEmpty();
        assertThat(desk.queue(harrow).lanes()).doesNotContainKey(Lane.HOSTED);

        assertThat(browserOf(amina).get("/concerns/" + ref + "/decision")).hasStatus(404);
        assertThatThrownBy(() -> decisions.decide(ref, deciding(ref), amina))
                .isInstanceOf(Refused.Missing.class);
        assertThatThrownBy(() -> passing.offer(ref, LEEDS, "Not ours", amina))
                .isInstanceOf(Refused.Missing.class);
        assertThat(handovers.mine(amina.ref())).isEmpty();
        desk.raiseUrgency(ref, "A car waits outside", amina);
        assertThat(desk.queue(amina).lanes().get(Lane.HOSTED).sounding()).isZero();

        var file = decisions.decide(ref, deciding(ref), harrow).getFirst();
        assertThat(desk.count(amina)).isZero();
        assertThat(browserOf(amina).page("/cases/" + file).text()).contains("Kent", "Harrow");
    }

    @Test
    void aLookFromWhereTheChildIsLeavesWhatWasSaidLaterForThoseWhoDecide() {
        var ref = frontDoor.raise(raising(Channel.PRACTITIONER, child()), teacher).concern();
        passing.accept(ref, passing.offer(ref, HARROW, "Hers", amina), "", harrow);
        additions.add(ref, "She has just left", teacher);

        assertThat(browserOf(amina).page("/concerns/" + ref).text()).contains("She has just left");
        assertThat(browserOf(harrow).page("/desk/queue").text()).contains("More was said");

        browserOf(harrow).page("/concerns/" + ref);
        assertThat(browserOf(harrow).page("/desk/queue").text()).doesNotContain("More was said");
    }

    @Test
    void whereTheChildIsWithThoseWhoAreAskedBothGoOver() {
        var ref = accepted(Passing.Tonight.THERE);

        assertThat(desk.count(amina)).isZero();
        assertThatThrownBy(() -> desk.look(ref, amina)).isInstanceOf(Refused.Missing.class);
        assertThat(desk.look(ref, harrow).whereTheChildIs()).contains(HARROW);
    }

    @Test
    void theOfferAsksWhereTheChildIsAndWhoeverAcceptsReadsIt() {
        var ref = tell(child());
        var address = "/concerns/" + ref + "/offer";
        var refused = Browser.html(browserOf(amina).post(address, "area", HARROW, "words", "Hers"));
        assertThat(refused.select(".govuk-error-summary a").eachText())
                .containsExactly("Select where the child is tonight");
        assertThat(refused.select("textarea").text()).isEqualTo("Hers");

        browserOf(amina).post(address, "area", HARROW, "tonight", "THERE", "words", "Hers");
        var offer = desk.look(ref, harrow).offers().getFirst().ref();
        assertThat(browserOf(harrow).page("/concerns/" + ref + "/offers/" + offer).text())
                .contains("keeping the child safe tonight");
    }

    @Test
    void whereTheChildIsCanBeSaidLaterAndWhoSeesItFollowsAtOnce() {
        var ref = accepted(Passing.Tonight.STAYS);
        var address = "/concerns/" + ref + "/host-area";
        var refused = Browser.html(browserOf(amina).post(address, "area", "nowhere", "words", ""));
        assertThat(refused.select(".govuk-error-summary a").eachText())
                .containsExactly("Select the area", "Enter your reasons");

        assertThat(browserOf(amina).post(address, "area", HARROW, "words", "Moved in at six"))
                .hasRedirectedUrl("/desk/queue");

        assertThatThrownBy(() -> desk.look(ref, amina)).isInstanceOf(Refused.Missing.class);
        assertThat(desk.count(amina)).isZero();
        assertThat(browserOf(harrow).page("/concerns/" + ref).text())
                .contains("the area where they are", "Harrow: Moved in at six");
        assertThatThrownBy(() -> hosting.host(ref, HARROW, "Again", harrow))
                .isInstanceOf(Hosting.SaidAlready.class);

        hosting.host(ref, KENT, "Back with her aunt", harrow);
        assertThat(desk.queue(amina).lanes()).containsOnlyKeys(Lane.HOSTED);
        assertThat(
                        db.sql("select count(*) from concern.host where concern = ?")
                                .param(ref.value())
                                .query(Integer.class)
                                .single())
                .isEqualTo(3);
    }

    @Test
    void onceItIsDecidedAManagerSaysWhichAreaAnswersAndTheChildStaysWhereTheyAre() {
        var ref = tell(child());
        var address = "/concerns/" + ref + "/answering-area";
        assertThat(browserOf(manager).get(address)).as("it is offered").hasStatus(404);
        decisions.decide(ref, all(ref, DecisionKind.ADVICE_ONLY, "Advice given"), amina);
        assertThat(browserOf(amina).get(address)).hasStatus(404);

        browserOf(manager).post(address, "area", HARROW, "words", "Looked after by Harrow");

        var file = desk.look(ref, harrow);
        assertThat(file.decides()).isTrue();
        assertThat(file.happenings())
                .filteredOn(h -> h.what().equals("responsible-named"))
                .singleElement()
                .satisfies(h -> assertThat(h.words()).isEqualTo("Looked after by Harrow"));
        assertThat(desk.look(ref, amina).decides()).as("keeps them safe tonight").isFalse();
        decisions.lookAgain(ref, "She rang", harrow);
        assertThat(desk.count(harrow)).isEqualTo(1);
    }

    @Test
    void oneThatIsDecidedWithAnotherIsNotGivenAwayWithoutIt() {
        var one = tell(child());
        joined(one, tell(child()));
        var address = "/concerns/" + one + "/answering-area";

        assertThat(browserOf(manager).page("/concerns/" + one).select("a[href=" + address + "]"))
                .isEmpty();
        assertThat(browserOf(manager).post(address, "area", HARROW, "words", "Hers"))
                .hasStatus(404);
        assertThatThrownBy(() -> desk.look(one, harrow)).isInstanceOf(Refused.Missing.class);
    }

    private ConcernRef accepted(Passing.Tonight tonight) {
        var ref = tell(child());
        desk.claim(ref, amina);
        passing.accept(ref, passing.offer(ref, HARROW, tonight, "Hers", amina), "", harrow);
        return ref;
    }

    private List<Deciding> deciding(ConcernRef ref) {
        return desk.look(ref, harrow).toDecide().stream()
                .map(item ->
                        new Deciding(
                                item.person(),
                                DecisionKind.SECTION_47,
                                "Looked after there",
                                Optional.empty(),
                                KENT,
                                HARROW))
                .toList();
    }
}
