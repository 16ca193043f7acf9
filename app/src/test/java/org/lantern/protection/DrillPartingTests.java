package org.lantern.protection;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// A team rehearses that one child's plan parts from the other's.
class DrillPartingTests extends OnAPlan {

    @Autowired Drills drills;

    private PlanRef ref;
    private PersonRef younger;

    @BeforeEach
    void twoBrothersInALayBy() {
        ref = drills.start(drills.places(amina).getFirst(), "lay-by", amina);
        younger =
                look(ref).shown(Locale.ENGLISH).entrySet().stream()
                        .filter(child -> child.getValue().contains("Rowan"))
                        .findFirst()
                        .orElseThrow()
                        .getKey();
    }

    @Test
    void theYoungerPartsAndBothAreDrillsOfTheSameTeam() {
        var page = "/plans/" + ref;
        assertThat(browserOf(amina).page(page).text()).contains("Alder", "Rowan");
        var asked = browserOf(amina).page(page + "/parting");
        assertThat(asked.title()).startsWith("DRILL: ");

        var own =
                browserOf(amina)
                        .post(
                                page + "/parting",
                                "children",
                                younger.toString(),
                                "reason",
                                "A foster family has room for one")
                        .getResponse()
                        .getRedirectedUrl();

        var his = browserOf(ben).page(own);
        assertThat(his.title()).startsWith("DRILL: ");
        assertThat(his.select(".lantern-tags").text()).contains("Rowan").doesNotContain("Alder");
        assertThat(his.text()).contains("A foster family has room for one");
        assertThat(browserOf(ben).page(page).select(".lantern-tags").text())
                .contains("Alder")
                .doesNotContain("Rowan");
        var file = look(new PlanRef(UUID.fromString(own.substring("/plans/".length()))));
        assertThat(file.plan().isDrill()).isTrue();
        assertThat(file.drill().orElseThrow().overAt())
                .isEqualTo(look(ref).drill().orElseThrow().overAt());
        assertThat(file.steps()).hasSameSizeAs(look(ref).steps());
        assertThat(file.steps())
                .flatExtracting(step -> step.child().stream().toList())
                .isNotEmpty()
                .containsOnly(younger);
        assertThat(file.holders()).containsKey(Role.FINDER);
        assertThatThrownBy(() -> plans.look(file.plan().ref(), officer))
                .isInstanceOf(Refused.Missing.class);
        assertThat(browserOf(amina).get("/drills/" + file.plan().ref())).hasStatusOk();
    }

    @Test
    void whatEachChildNeedsIsAskedForEachAndDoneForEach() {
        var each = ofEachChild();
        assertThat(each).isNotEmpty();
        for (var steps : each.values()) assertThat(steps).hasSize(2);

        var his =
                each.values().iterator().next().stream()
                        .filter(step -> step.child().orElseThrow().equals(younger))
                        .findFirst()
                        .orElseThrow();
        assertThat(browserOf(amina).page("/plans/" + ref).text()).contains("Rowan", "Alder");
        doing.done(ref, his.ref(), now(amina), amina);
        assertThat(look(ref).steps())
                .filteredOn(step -> step.asks().code().equals(his.asks().code()))
                .extracting(Step::isOpen)
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void whoIsGoneIsLookedForByWhatIsAskedForThem() {
        var his = turning.gone(ref, Set.of(younger), said(clock.instant()), amina);
        assertThat(look(his).steps())
                .flatExtracting(step -> step.child().stream().toList())
                .containsOnly(younger);
    }

    @Test
    void oneIsGoneAndOnlyHisPlanSaysSo() {
        var his = turning.gone(ref, Set.of(younger), said(clock.instant()), amina);
        assertThat(look(his).isGone()).isTrue();
        assertThat(look(ref).isGone()).isFalse();
        assertThat(look(his).shown(Locale.ENGLISH)).containsOnlyKeys(younger);
    }

    @Test
    void nobodyOnRecordIsMadeOfIt() {
        turning.part(ref, Set.of(younger), "Another town", amina);
        assertThat(count("protection.plan_child")).isZero();
        assertThat(count("casefile.person")).isZero();
        assertThatThrownBy(() ->
                        turning.part(ref, look(ref).shown(Locale.ENGLISH).keySet(), "All", amina))
                .isInstanceOf(Partings.NobodyLeft.class);
    }

    private Map<String, List<Step>> ofEachChild() {
        return look(ref).steps().stream()
                .filter(step -> step.child().isPresent())
                .collect(groupingBy(step -> step.asks().code()));
    }

    private PlanFile look(PlanRef plan) {
        return plans.find(plan, amina);
    }

    private long count(String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }
}
