package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Refused;
import org.springframework.beans.factory.annotation.Autowired;

/// Who takes a concern up, who has it after them, and whom they ask.
class TakingUpTests extends AtADesk {

    @Autowired Handovers handovers;

    @Test
    void whoeverIsSecondToTakeItUpIsToldWhoWasFirst() {
        var ref = tell();
        desk.claim(ref, amina);

        assertThatThrownBy(() -> desk.claim(ref, ben))
                .isInstanceOf(DutyDesk.AlreadyClaimed.class)
                .hasMessageContaining(amina.name())
                .hasMessageContaining("23 November 2026");
    }

    @Test
    void takingItUpOpensWhereTheChildIsToThatPersonAlone() {
        var ref = tell();
        desk.claim(ref, amina);

        assertThat(concepts(ref, amina)).contains("place.area");
        assertThat(concepts(ref, ben)).doesNotContain("place.area");
    }

    private List<String> concepts(ConcernRef ref, Acting.Practitioner who) {
        return desk.look(ref, who).words().stream().map(s -> s.concept()).toList();
    }

    @Test
    void aShiftThatIsHandedOverStaysMineUntilItIsAccepted() {
        var ref = tell();
        desk.claim(ref, amina);
        handovers.handOver(ben.ref(), Map.of(ref, "Ring the school at eight"), amina);

        assertThat(handovers.mine(amina))
                .extracting(Handovers.Held::to)
                .containsExactly(Optional.of(ben.ref()));
        var offered = handovers.toMe(ben).getFirst();
        assertThat(offered.words()).isEqualTo("Ring the school at eight");
        handovers.accept(offered.handover(), ben);
        assertThat(handovers.mine(amina)).isEmpty();
        assertThat(handovers.mine(ben))
                .extracting(Handovers.Held::to)
                .containsExactly(Optional.empty());
        assertThat(handovers.toMe(ben)).isEmpty();
        assertThatThrownBy(() -> handovers.handOver(harrow.ref(), Map.of(ref, ""), ben))
                .isInstanceOf(Handovers.NotAtThisDesk.class);
    }

    @Test
    void aQuestionWaitsUntilTheOneWhoToldUsAnswers() {
        var ref = frontDoor.raise(raising(Channel.PRACTITIONER, child()), teacher).concern();
        questions.ask(ref, "Who collects him?", amina);

        assertThat(desk.queue(amina).lanes().get(Lane.PROFESSIONAL).rows().getFirst().askedAt())
                .contains(TestClock.START);
        assertThat(questions.forYou(teacher)).hasSize(1);
        var question = questions.look(ref, teacher).questions().getFirst();
        questions.reply(ref, question.ref(), "An uncle, since Monday", teacher);
        assertThat(questions.forYou(teacher)).isEmpty();
        assertThatThrownBy(() -> questions.reply(ref, question.ref(), "An aunt", amina))
                .isInstanceOf(Questions.AlreadyAnswered.class);
        assertThatThrownBy(() -> questions.look(ref, harrow)).isInstanceOf(Refused.Missing.class);
    }
}
