package org.lantern.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.concern.Channel;
import org.lantern.concern.FrontDoor;
import org.lantern.concern.Raising;
import org.lantern.form.Given;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/// A teacher and a duty worker fill in one child's matrix, an hour apart.
class MatrixJourneyTests extends AtADeskInEssex {

    @Autowired FrontDoor frontDoor;
    @Autowired TestClock clock;

    private String concern;

    @BeforeEach
    void aTeachersConcern() {
        var given =
                List.of(
                        new Given("", "place.area", 1, Answer.code(ESSEX)),
                        new Given("child-1", "child.name", 1, Answer.text("Zeynep")));
        var raising =
                new Raising(
                        Channel.PRACTITIONER, "concern-practitioner", 1, given, Optional.empty());
        concern = frontDoor.raise(raising, teacher).concern().toString();
    }

    @Test
    void eachSheetShowsWhatChangedAndByWhomAndAllOfItPrints() {
        try (var school = Visitor.atADesk("matrix-school", port).inAHurry();
                var desk = Visitor.atADesk("matrix-desk", port).inAHurry()) {
            school.signIn(staff, teacher).visit("/concerns/mine/" + concern);
            school.follow("Open the indicator matrix");
            mark(school, "A12", "up at five to work");

            clock.advance(Duration.ofHours(1));
            desk.signIn(staff, worker).visit("/concerns/" + concern);
            desk.follow("Open the indicator matrix").sees("up at five to work");
            mark(desk, "B17", "");
            desk.look().sees("Incomplete");

            desk.find("a[href*='/sheets/']").first().click();
            desk.look().sees("What changed since the sheet before").sees(worker.name());
            assertThat(desk.words()).contains("Blank → Yes").contains("10:00");
            desk.page().goBack();
            desk.follow("Print the matrix");
            desk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            desk.look().sees("up at five to work").sees(worker.name());
            assertThat(desk.words())
                    .as("who told us, and a time")
                    .doesNotContain(teacher.name(), "null");
            assertThat(desk.find("nav:visible, .govuk-back-link:visible").count()).isZero();
        }
    }

    private static void mark(Visitor at, String code, String evidence) {
        at.find("label[for='" + code + "']").click();
        if (!evidence.isEmpty()) {
            at.find(".lantern-mark:has(#" + code + ") summary").click();
            at.find("#e-" + code).fill(evidence);
        }
        at.press("Save the marks").sees("Your marks stand");
    }
}
