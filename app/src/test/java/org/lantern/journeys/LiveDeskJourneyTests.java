package org.lantern.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.concern.Channel;
import org.lantern.concern.DutyDesk;
import org.lantern.concern.FrontDoor;
import org.lantern.concern.Raising;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A duty desk that stands open and keeps itself up to date, or says that it does not.
class LiveDeskJourneyTests extends AtADeskInEssex {

    private static final String LOST = "Not live since ";
    private static final String STATE = ".lantern-desk__state";
    private static final String ROW = ".lantern-waits";
    private static final String SOUND = ".lantern-desk__sound";
    private static final String SOUNDING = ".lantern-waits--sounding";
    private static final String SILENT_LOUDSPEAKER =
            """
            window.tones = 0
            window.AudioContext = class {
              currentTime = 0
              createOscillator() { tones++; return { frequency: {}, connect: to => to, start() {}, stop() {} } }
              createGain() { return { gain: { setValueAtTime() {}, exponentialRampToValueAtTime() {} }, connect: to => to } }
              close() {}
            }
            """;

    @Autowired FrontDoor frontDoor;
    @Autowired DutyDesk desk;
    @Autowired JdbcClient db;

    private Visitor open;

    @BeforeEach
    void aDeskStandsOpen() {
        open = Visitor.atADesk("live-desk", port).inAHurry();
        open.page().addInitScript(SILENT_LOUDSPEAKER);
        open.signIn(staff, worker).visit("/desk/queue").until(STATE, "Live, as of");
    }

    @AfterEach
    void closes() {
        open.close();
        db.sql("delete from session").update();
    }

    @Test
    void anUrgentConcernAppearsByItselfAndIsRedAndSoundsUntilItIsClaimed() {
        open.press("Sound for urgent concerns");
        var concern = tell("taken-or-leaving");
        open.until(SOUNDING, "Nobody has taken it up").untilTitle("(1) Duty desk").look();
        assertThat(open.page().title()).doesNotContain(code(concern)).doesNotContain("red jacket");
        assertThat(tones(open)).isPositive();

        desk.claim(concern, colleague);
        open.until(ROW, "With " + colleague.name());
        assertThat(open.find(SOUNDING).count()).isZero();
        assertThat(tones(open)).isZero();
    }

    @Test
    void aDeskWithoutConnectionSaysSinceWhenAndCatchesUpWhenItIsBack() {
        open.page().context().setOffline(true);
        open.until(STATE, LOST).untilTitle(LOST);
        tell("not-now");

        open.page().context().setOffline(false);
        open.until(ROW, "red jacket").until(STATE, "Live, as of").untilTitle("(1) Duty desk");
    }

    @Test
    void aServerThatIsStartedAnewIsFoundAgainByItself() {
        open.page().route("**/desk/queue/events", away -> away.fulfill(unavailable()));
        open.visit("/desk/queue").until(STATE, LOST).untilTitle(LOST);
        open.page().unroute("**/desk/queue/events");
        open.until(STATE, "Live, as of");
        tell("not-now");
        open.until(ROW, "red jacket");
    }

    @Test
    void aDatabaseThatHungUpIsListenedToAgain() {
        var ended =
                db.sql(
                                """
                                select count(pg_terminate_backend(pid)) from pg_stat_activity
                                where application_name = 'lantern-live' and datname = current_database()
                                """)
                        .query(Integer.class)
                        .single();
        assertThat(ended).isOne();
        tell("not-now");
        open.until(ROW, "red jacket");
    }

    @Test
    void aDeskWhoseSessionIsOverSaysSoAndShowsNothingNew() {
        db.sql("delete from session").update();
        tell("not-now");

        open.until(STATE, LOST).untilTitle(LOST);
        assertThat(open.words()).doesNotContain("red jacket");
    }

    @Test
    void aHiddenDeskListensNoLongerAndLooksAgainWhenItIsSeen() {
        var asked = new ArrayList<String>();
        hide(open, true);
        open.until(STATE, LOST);
        open.page().onRequest(request -> asked.add(request.url()));
        try (var beside = Visitor.atADesk("beside", port).inAHurry()) {
            beside.signIn(staff, colleague).visit("/desk/queue").until(STATE, "Live, as of");
            tell("not-now");
            beside.until(ROW, "red jacket");
        }
        assertThat(open.find(ROW).count()).isZero();
        assertThat(asked).isEmpty();

        hide(open, false);
        open.until(ROW, "red jacket").untilTitle("(1) Duty desk");
    }

    @Test
    void theBoardOfRunningHoursShowsNoConcerns() {
        open.visit("/plans").until(STATE, "Live, as of");
        try (var beside = Visitor.atADesk("beside-board", port).inAHurry()) {
            beside.signIn(staff, colleague).visit("/desk/queue").until(STATE, "Live, as of");
            tell("not-now");
            beside.until(ROW, "red jacket");
        }
        assertThat(open.find(ROW).count()).isZero();
        assertThat(open.words()).doesNotContain("red jacket");
    }

    @Test
    void whoAskedForSoundOnceHasItOnTheNextPageWithTheFirstKey() {
        open.find(SOUND).click();
        open.visit("/desk/queue");
        assertThat(open.find(SOUND).getAttribute("aria-pressed")).isEqualTo("false");
        open.page().keyboard().press("Tab");
        assertThat(open.find(SOUND).getAttribute("aria-pressed")).isEqualTo("true");
    }

    private static void hide(Visitor visitor, boolean hidden) {
        visitor.page()
                .evaluate(
                        """
                        hidden => {
                          Object.defineProperty(document, "hidden", { value: hidden, configurable: true })
                          document.dispatchEvent(new Event("visibilitychange"))
                        }
                        """,
                        hidden);
    }

    /// How many tones come when sound is asked for now.
    private static int tones(Visitor visitor) {
        var sound = visitor.find(SOUND);
        if ("true".equals(sound.getAttribute("aria-pressed"))) sound.click();
        visitor.page().evaluate("tones = 0");
        sound.click();
        return ((Number) visitor.page().evaluate("tones")).intValue();
    }

    private static Route.FulfillOptions unavailable() {
        return new Route.FulfillOptions().setStatus(503);
    }

    private ConcernRef tell(String danger) {
        var given =
                List.of(
                        new Given("", "danger.now", 1, Answer.code(danger)),
                        new Given("", "place.area", 1, Answer.code(ESSEX)),
                        new Given("child-1", "child.description", 1, Answer.text("red jacket")));
        var raising = new Raising(Channel.PUBLIC, "concern", 1, given, Optional.empty());
        return frontDoor.raise(raising, new Acting.ThePublic()).concern();
    }

    private String code(ConcernRef concern) {
        return desk.code(concern, worker).toString();
    }
}
