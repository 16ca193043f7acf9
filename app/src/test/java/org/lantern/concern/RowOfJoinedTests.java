package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.casefile.SourceKind;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/// What stands in the row of a concern with which another is decided, and what waits there for a
/// manager.
class RowOfJoinedTests extends AtADesk {

    @Autowired FoundChildren found;

    @Test
    void theSignsAndTheUnansweredQuestionOfASecondReportStandInTheRowAndTheSignsInTheMatrix() {
        var one =
                frontDoor
                        .raise(
                                raising(
                                        Channel.PRACTITIONER,
                                        child(),
                                        new Given("", "flight.signs", 1, codes("tickets"))),
                                teacher)
                        .concern();
        questions.ask(one, "Which airport?", amina);
        var other = tell(child());
        joined(one, other);

        var row = desk.queue(amina).lanes().get(Lane.URGENT).rows().getFirst();
        assertThat(row.ref()).isEqualTo(other);
        assertThat(row.flightSigns()).containsExactly("tickets");
        assertThat(row.askedAt()).isPresent();
        var child = desk.look(other, amina).concern().children().getFirst().person();
        assertThat(browserOf(amina).page("/matrix/" + other + "/" + child).text())
                .contains("There are tickets");
    }

    @Test
    void aProposalOnAPlaceWaitsForNoManagerOnceAChildWasFoundThere() {
        var ref =
                tell(
                        code("concern.about", "place-vehicle-adult"),
                        new Given("", "flight.signs", 1, codes("gone-before")));
        decisions.decide(ref, all(ref, DecisionKind.NO_FURTHER_ACTION, "Nobody there"), amina);
        assertThat(row(ref).forManager()).isTrue();

        var looks = new LinkedHashMap<String, Answer>();
        looks.put("child.description", Answer.text("Green scarf"));
        found.name(ref, UUID.randomUUID(), new FoundChild(looks, SourceKind.SEEN, ""), amina);

        assertThat(row(ref).forManager()).isFalse();
    }

    @Test
    void thatItCannotWaitAsTheOtherCannotIsSaidInTheLanguageOfTheReader() {
        var other = tell(child());
        joined(tell(child(), code("danger.now", "taken-or-leaving")), other);
        assertThat(row(other).urgent()).isTrue();

        assertThat(browserOf(amina).page("/desk/queue?lang=cy").text())
                .contains("ni all y pryder a gysylltwyd ag ef aros")
                .doesNotContain("The concern that was joined is urgent");
    }

    private Waiting row(ConcernRef ref) {
        return desk.queue(amina).lanes().values().stream()
                .flatMap(part -> part.rows().stream())
                .filter(w -> w.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }
}
