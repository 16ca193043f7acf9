package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Browser;
import org.lantern.clock.Powers;
import org.lantern.kernel.CaseRef;
import org.springframework.beans.factory.annotation.Autowired;

/// One power of one kind holds a child once, also where whoever records it sees the case and not
/// the plan.
class PowerTwiceTests extends WithAConstable {

    @Autowired Powers ofCase;

    private CaseRef file;

    @BeforeEach
    void aCaseOfWhichBenSeesAllButThePlan() {
        file = cases.open(boy, KENT, concern.value(), amina);
        apart.name(concern.value(), amina.ref(), amina);
        apart.restrict(concern.value(), "A colleague is named in it", amina);
    }

    @Test
    void whoeverSeesTheCaseAloneLearnsThatOneIsRecordedAndNothingOfIt() {
        used(amina);

        assertThat(recorded(ben))
                .contains("A power of this kind is already recorded for this child")
                .doesNotContain("PC 4711", "Used by");
        assertThat(recorded(amina)).contains("already recorded for this child", "Used by: PC 4711");
        var onThePlan =
                browserOf(amina).post(page + "/powers", "power", "D08", "by", "PC 4", "log", "");
        assertThat(onThePlan).hasStatus(409);
        assertThat(Browser.html(onThePlan).text()).contains("Used by: PC 4711");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aCaseIsNotClosedOverAPowerThatItsManagerDoesNotSee() {
        used(amina);
        turning.end(plan, Ended.How.SAFE, new Turning.Ending("Her aunt", "", false, 0), amina);

        var closing = browserOf(manager).page("/cases/" + file + "/closing");

        assertThat(closing.text())
                .contains("nobody has said what followed")
                .doesNotContain("PC 4711", "among the duties");
        assertThat(browserOf(manager).post("/cases/" + file + "/closing", "reason", "Done"))
                .hasStatus(409);
    }

    @Test
    void ofTwoAtOnceOneIsRecorded() throws Exception {
        Callable<Boolean> plan = () -> told(() -> used(amina));
        Callable<Boolean> onCase = () -> told(() -> ofCase.used(file, use(), ben));
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var told = both.invokeAll(List.of(plan, onCase));
            assertThat(told.get(0).get()).isNotEqualTo(told.get(1).get());
        }
        assertThat(count()).isEqualTo(1);
    }

    private static boolean told(Runnable what) {
        try {
            what.run();
            return true;
        } catch (Powers.AlreadyRuns faster) {
            return false;
        }
    }

    private String recorded(org.lantern.access.Acting.Practitioner who) {
        var refused =
                browserOf(who)
                        .post("/cases/" + file + "/duties/power", "power", "D08", "by", "PC 9");
        assertThat(refused).hasStatus(409);
        return Browser.html(refused).text();
    }

    private long count() {
        return db.sql("select count(*) from clock.used").query(Long.class).single();
    }
}
