package org.lantern.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.springframework.beans.factory.annotation.Autowired;

/// The desk of Essex takes a call about a child who belongs to another area.
class PassingJourneyTests extends AtADeskInEssex {

    private static final String HARROW = "E09000015";
    private static final String LEEDS = "E08000035";
    private static final String TIMES = ".lantern-waits__when p:nth-child(n+2)";

    @Autowired TestClock clock;

    private Acting.Practitioner harrow;

    @BeforeEach
    void anotherDesk() {
        harrow = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, HARROW), HARROW));
    }

    @Test
    void itStaysWithTheSenderUntilANamedPersonThereAccepts() {
        try (var sender = Visitor.atADesk("sender", port).inAHurry();
                var receiver = Visitor.atADesk("receiver", port).inAHurry()) {
            var concern = offer(sender, HARROW);
            sender.look().sees("Offered to Harrow").visit("/desk/queue").sees("Offered to Harrow");
            var running = sender.find(TIMES).allInnerTexts();

            receiver.signIn(staff, harrow).visit("/desk/queue").sees("Offered to your area");
            receiver.find(".lantern-waits__code").click();
            receiver.look().follow("Record the answer").look();
            receiver.fill(Map.of("answer", "ACCEPT", "words", "We know the family"));
            receiver.press("Record").look().sees(harrow.name()).sees("We know the family");

            receiver.visit("/desk/queue").sees("With " + harrow.name());
            assertThat(running).isNotEmpty();
            assertThat(receiver.find(TIMES).allInnerTexts()).containsAll(running);
            sender.visit("/desk/queue").sees("Nothing waits at your desk.").visit(concern);
            assertThat(sender.words()).doesNotContain("brown coat");
        }
    }

    @Test
    void anAreaThatIsNotOnLanternAnswersByTelephone() {
        try (var sender = Visitor.atADesk("by-telephone", port).inAHurry()) {
            offer(sender, LEEDS);
            clock.advance(Duration.ofMinutes(20));
            sender.follow("Record the answer").look().sees("not on Lantern").press("Record");
            assertThat(sender.find(".govuk-error-summary a").count()).isEqualTo(3);

            sender.fill(Map.of("name", "J. Hill", "time", "9:10", "answer", "ACCEPT"));
            sender.fill(Map.of("words", "They go there tonight")).press("Record").look();

            sender.sees("J. Hill: They go there tonight").sees("09:10");
            sender.visit("/desk/queue").sees("Nothing waits at your desk.");
        }
    }

    private String offer(Visitor sender, String area) {
        ACall.about(sender.signIn(staff, worker), ESSEX, "Essex", "Zeynep");
        var concern = sender.address();
        sender.follow("Offer to another area").look();
        sender.find("select[name=area]").selectOption(area);
        sender.fill(Map.of("tonight", "THERE", "words", "She lives there")).press("Offer it");
        return concern;
    }
}
