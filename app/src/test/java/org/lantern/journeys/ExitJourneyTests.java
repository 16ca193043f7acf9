package org.lantern.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.lantern.house.WholeHouse;
import org.lantern.ui.QuickExit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Somebody comes in while a worry is being typed. It is gone at once, and Back does not bring it
/// back.
@WholeHouse
@Tag("journey")
class ExitJourneyTests {

    private static final String BUTTON = ".lantern-exit button";

    @LocalServerPort int port;
    @Autowired QuickExit exit;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    private Visitor visitor;

    @AfterEach
    void wipe() {
        visitor.close();
        cleanSlate.wipe();
    }

    @BeforeEach
    void somebodyTypes() {
        visitor = Visitor.atADesk("exit", port).inAHurry();
    }

    @Test
    void theButtonLeavesAPageInItsPlaceAndNothingOfWhatWasTyped() {
        leavesNothing(visitor -> visitor.find(BUTTON).click());
    }

    @Test
    void soDoesShiftPressedThreeTimes() {
        leavesNothing(visitor -> {
            var keys = visitor.page().keyboard();
            visitor.find("[name='place.area.words']").focus();
            for (int i = 0; i < 3; i++) keys.press("Shift");
        });
    }

    @Test
    void shiftForACapitalLetterDoesNotLeave() {
        toThePlace();
        for (var letter : new String[] {"A", "b", "C", "d", "E", "f"})
            visitor.page().keyboard().press("Shift+" + letter);
        assertThat(visitor.heading()).isNotBlank();
        assertThat(visitor.address()).isEqualTo("/worry/place");
    }

    @Test
    void theButtonLeavesNothingWhereNoScriptsRunEither() {
        visitor.close();
        visitor = Visitor.withoutScripts("exit-no-scripts", port);
        toThePlace();
        visitor.find(BUTTON).click();
        visitor.page().waitForURL(exit.getTo().toString());
        assertThat(drafts()).isZero();
        visitor.page().goBack();
        isEmpty();
    }

    private void leavesNothing(Consumer<Visitor> leave) {
        toThePlace();
        var entries = entries();

        leave.accept(visitor);

        visitor.page().waitForURL(exit.getTo().toString());
        assertThat(entries()).as("entries of the history").isEqualTo(entries);
        visitor.page().waitForCondition(() -> drafts() == 0);
        visitor.page().goBack();
        assertThat(visitor.address())
                .as("before the page that was left")
                .isEqualTo("/worry/danger");
        isEmpty();
        visitor.page().goForward();
        assertThat(visitor.page().url()).isEqualTo(exit.getTo().toString());
    }

    /// The second page of a worry, with an answer on the first.
    private void toThePlace() {
        visitor.page()
                .route(
                        exit.getTo().toString(),
                        away -> away.fulfill(new Route.FulfillOptions().setBody("The weather")));
        visitor.visit("/").follow("Start").fill(Map.of("danger.now", "not-now")).goOn();
        visitor.fill(Map.of("place.area.words", "Dover"));
        assertThat(drafts()).isOne();
    }

    private void isEmpty() {
        assertThat(visitor.find("input:checked").count()).as("answers that are chosen").isZero();
        assertThat(visitor.words()).doesNotContain("Dover");
        assertThat(visitor.page().context().cookies())
                .extracting(cookie -> cookie.name)
                .doesNotContain("draft");
    }

    private int entries() {
        return ((Number) visitor.page().evaluate("history.length")).intValue();
    }

    private long drafts() {
        return db.sql("select count(*) from form.draft").query(Long.class).single();
    }
}
