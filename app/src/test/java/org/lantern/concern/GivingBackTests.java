package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.Browser;
import org.lantern.access.Role;
import org.lantern.casefile.Cases;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.notification.Occasion;
import org.lantern.notification.Ringing;
import org.lantern.notification.Rung;
import org.springframework.beans.factory.annotation.Autowired;

/// A concern that was kept to named people turns out to be none of that kind: a manager among them
/// gives it back, and it is on the shared desk as if it had never left.
class GivingBackTests extends AboutStaff {

    private static final String WHY = "He drives the minibus she names";
    private static final String BACK = "The driver is her uncle and works with no children";

    @Autowired KeptApart kept;
    @Autowired GivingBack givingBack;
    @Autowired DecisionLimit limit;
    @Autowired Cases cases;
    @Autowired Ringing ringing;
    @Autowired TestClock clock;

    private Acting.Practitioner named;
    private Acting.Practitioner accused;
    private ConcernRef ref;

    @BeforeEach
    void aConcernThatIsKeptToNamedPeople() {
        named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        accused = staff.called("Thomas Elderwick", council, Role.MANAGER);
        ref = tell(child(), code("danger.now", "taken-or-leaving"));
        clock.advance(Duration.ofMinutes(1));
        keep(ref);
        clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void itStandsOnTheSharedDeskAgainWithItsReasonAndItsTimeAsItWas() {
        var due = limit.of(ref).orElseThrow().dueAt();
        assertThat(browserOf(named).page("/concerns/" + ref).select("a[href=" + page() + "]"))
                .hasSize(1);
        assertThat(browserOf(named).page(page()).text()).contains("stays kept out for good");

        assertThat(browserOf(named).post(page(), "words", BACK))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/concerns/" + ref);

        for (var one : List.of(amina, ben, manager, named)) assertThat(sees(ref, one)).isTrue();
        assertThat(desk.count(amina)).isOne();
        assertThat(desk.queue(amina).lanes()).containsOnlyKeys(Lane.URGENT);
        assertThat(heard()).containsExactly(KENT);
        assertThat(limit.of(ref).orElseThrow().dueAt()).isEqualTo(due);
        assertThat(browserOf(ben).page("/concerns/" + ref).text())
                .contains("Given back to the shared desk", BACK, named.name());
        assertThat(browserOf(named).get(page())).hasStatus(404);
    }

    @Test
    void whoeverMayBeMeantStaysOutAlsoIfTheyComeLater() {
        var away = "The one they call Aunty";
        kept.keep(ref, new KeptApart.Staff(away, "ada.penhallow@staff.example", ""), WHY, named);

        givingBack.giveBack(ref, BACK, named);

        var byName = staff.called("Ruth Elderwick", council, Role.MANAGER);
        var byAddress = staff.called("Ada Penhallow", council, Role.MANAGER);
        var other = staff.called("Mary Ashdown", council, Role.MANAGER);
        for (var one : List.of(accused, byName, byAddress)) assertThat(sees(ref, one)).isFalse();
        assertThat(sees(ref, other)).isTrue();
    }

    @Test
    void soDoesWhoeverCameWhileItWasKeptApart() {
        kept.keep(ref, new KeptApart.Staff("The one they call Aunty", "", ""), WHY, named);
        var byName = staff.called("Ruth Elderwick", council, Role.MANAGER);

        givingBack.giveBack(ref, BACK, named);

        assertThat(sees(ref, byName)).isFalse();
    }

    @Test
    void onlyAManagerAmongTheNamedMayAndOnlyWithAReason() {
        for (var one : List.of(amina, manager, accused, harrow, teacher)) {
            assertThat(browserOf(one).get(page())).hasStatus(404);
            assertThat(browserOf(one).post(page(), "words", BACK)).hasStatus(404);
        }
        assertThat(Browser.html(browserOf(named).post(page(), "words", " ")).text())
                .contains("Enter your reasons");
        assertThat(sees(ref, amina)).isFalse();
    }

    @Test
    void soIsOneThatWasApartFromTheStart() {
        var told = aboutIn(KENT, "Mr Elderwick");
        assertThat(sees(told, amina)).isFalse();

        givingBack.giveBack(told, BACK, named);

        assertThat(sees(told, amina)).isTrue();
        assertThat(sees(told, accused)).isFalse();
    }

    @Test
    void itRingsTheDeskInsteadOfTheNamedAndThoseAnewWhereItIsKeptAgain() {
        givingBack.giveBack(ref, BACK, named);
        assertThat(rings()).containsExactly(Occasion.URGENT_CONCERN);
        clock.advance(Duration.ofMinutes(1));

        keep(ref);

        assertThat(sees(ref, amina)).isFalse();
        assertThat(sees(ref, named)).isTrue();
        assertThat(rings()).containsExactly(Occasion.URGENT_CONCERN_FOR_YOU);
    }

    @Test
    void itsCaseFollowsOnceNoOtherConcernKeepsIt() {
        var one = tell(child());
        var other = tell(child());
        var file = decided(one, DecisionKind.SECTION_47, Optional.empty());
        decided(other, DecisionKind.ADD_TO_CASE, Optional.of(file));
        keep(one);
        keep(other);
        assertThat(cases.find(file, amina)).isEmpty();

        givingBack.giveBack(one, BACK, named);
        assertThat(sees(one, amina)).isTrue();
        assertThat(cases.find(file, amina)).isEmpty();

        givingBack.giveBack(other, BACK, named);
        assertThat(cases.find(file, amina)).isPresent();
        assertThat(cases.find(file, accused)).isEmpty();
    }

    @Test
    void whatIsDecidedWithItAndTheDeskToWhichItIsOfferedFollow() {
        var one = tell(child());
        var other = tell(child());
        joined(one, other);
        passing.offer(other, HARROW, "They live there now", amina);
        staff.of(harrowCouncil, Role.ALLEGATIONS_MANAGER);
        keep(one);
        assertThat(sees(other, harrow)).isFalse();

        givingBack.giveBack(other, BACK, named);

        for (var each : List.of(one, other)) assertThat(sees(each, amina)).isTrue();
        assertThat(sees(other, harrow)).isTrue();
    }

    private CaseRef decided(ConcernRef concern, DecisionKind kind, Optional<CaseRef> to) {
        var deciding =
                desk.look(concern, amina).toDecide().stream()
                        .map(i -> new Deciding(i.person(), kind, "At risk", to, KENT, KENT))
                        .toList();
        return decisions.decide(concern, deciding, amina).getFirst();
    }

    private void keep(ConcernRef concern) {
        kept.keep(concern, new KeptApart.Staff("Mr Elderwick", "", ""), WHY, amina);
    }

    private String page() {
        return "/concerns/" + ref + "/given-back";
    }

    private List<Occasion> rings() {
        return ringing.about(ref.value()).stream()
                .filter(Rung::isOpen)
                .map(Rung::occasion)
                .toList();
    }

    private List<String> heard() {
        return db.sql("select who from concern.told_of(?)")
                .param(ref.value())
                .query(String.class)
                .list();
    }
}
