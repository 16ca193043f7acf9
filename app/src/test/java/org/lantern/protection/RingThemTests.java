package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.Agencies;
import org.lantern.access.AgencyKind;
import org.lantern.access.CheckedNumber;
import org.lantern.casefile.Cases;
import org.lantern.concern.Channel;
import org.lantern.concern.Joining;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// What nobody with an account has is for the duty social worker at once: ring them, at this
/// number.
class RingThemTests extends OnAPlan {

    @Autowired Agencies agencies;
    @Autowired Joining joining;
    @Autowired Cases cases;

    @Test
    void withNoManagerOnCallTheManagersActionsAreTheDesks() {
        var file = planOf(flight("boy"));
        var theirs = file.steps().stream().filter(s -> s.role() == Role.MANAGER).toList();
        assertThat(theirs).isNotEmpty().noneMatch(step -> file.isMine(step, amina));
        assertThat(file.mustBeRung(Role.MANAGER)).isFalse();

        staff.leaves(manager);
        var hole = again(file);

        assertThat(hole.mustBeRung(Role.MANAGER)).isTrue();
        assertThat(theirs).allMatch(step -> hole.isMine(step, amina));
        agencies.setSwitchboard(
                council,
                java.util.Optional.of(
                        new CheckedNumber("01632 960177", "Council", java.time.LocalDate.EPOCH)),
                amina.by());
        assertThat(page(file))
                .contains(
                        "Nobody with an account has this part (Manager on call).", "01632 960177");
    }

    @Test
    void thePoliceAreRungEvenWhereNoneOfTheirsIsSetUp() {
        var file = planOf(flight("boy"));
        assertThat(page(file)).contains("POLICE of " + KENT);

        agencies.setSwitchboard(officer.agency(), java.util.Optional.empty(), amina.by());

        assertThat(page(file)).contains("101", "Police, when it is not an emergency");
    }

    @Test
    void whatAMemberOfThePublicShouldDoLeadsToHowTheyMayBeReached() {
        var concern = tell(Channel.PUBLIC, "taken-or-leaving", new Acting.ThePublic(), "boy");
        var ref = plans.start(concern, amina);

        var page = browserOf(amina).page("/plans/" + ref);
        assertThat(page.select("a[href='/concerns/" + concern + "']").text())
                .contains("Whoever told us: whether and how to reach them");
    }

    @Test
    void eachOfSeveralConcernsThatToldUsIsLinkedAndNoneForWhomeverItIsNotTheirsToOpen() {
        var concern = tell(Channel.PUBLIC, "taken-or-leaving", new Acting.ThePublic(), "boy");
        var second = tell(Channel.PUBLIC, "not-sure", new Acting.ThePublic(), "his sister");
        var ref = plans.start(concern, amina);
        joining.join(second, concern, new Joining.Pairs(Map.of(), "Seen together"), amina);
        var desk = staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, "E06000035"), "E06000035");
        var boy = plans.find(ref, amina).children().keySet().iterator().next();
        cases.open(boy, "E06000035", concern.value(), amina);

        var page = browserOf(amina).page("/plans/" + ref);
        for (var one : List.of(concern, second))
            assertThat(page.select("a[href='/concerns/" + one + "']").text())
                    .contains("Whoever told us: whether and how to reach them", " of 2)");

        var elsewhere = browserOf(staff.at(desk)).page("/plans/" + ref);
        assertThat(elsewhere.select("main a[href^='/concerns/']")).isEmpty();
        assertThat(elsewhere.text()).contains("Whether and how to reach them is for those who");
    }

    private String page(PlanFile file) {
        return browserOf(amina).page("/plans/" + file.plan().ref()).text();
    }
}
