package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.Role;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.lantern.notification.WaitingNotice;
import org.springframework.beans.factory.annotation.Autowired;

/// What those who raised a concern, and their safeguarding leads, are told as soon as it happens.
class ReferrerNewsTests extends AtADesk {

    @Autowired Notices notices;

    private Acting.Practitioner lead;
    private ConcernRef ref;

    @BeforeEach
    void aConcernOfASchool() {
        lead = staff.of(teacher.agency(), Role.SAFEGUARDING_LEAD);
        ref = frontDoor.raise(raising(Channel.PRACTITIONER, child()), teacher).concern();
    }

    @Test
    void theSafeguardingLeadIsToldInTheSameMomentUntilTheyHaveLooked() {
        assertThat(told(lead, Occasion.CONCERN_RAISED))
                .extracting(WaitingNotice::link)
                .containsExactly("/concerns/mine/" + ref);
        assertThat(told(teacher, Occasion.CONCERN_RAISED)).isEmpty();

        browserOf(lead).page("/concerns/mine/" + ref);

        assertThat(told(lead, Occasion.CONCERN_RAISED)).isEmpty();
    }

    @Test
    void noLeadIsToldOfAWorryAboutSomebodyWhoWorksWithChildren() {
        staff.of(council, Role.ALLEGATIONS_MANAGER);
        Given[] given = {child(), code("concern.about-staff", "yes")};
        var apart = frontDoor.raise(raising(Channel.PRACTITIONER, given), teacher).concern();

        assertThat(told(lead, Occasion.CONCERN_RAISED))
                .extracting(WaitingNotice::link)
                .doesNotContain("/concerns/mine/" + apart);
    }

    @Test
    void whoeverIsAskedIsToldUntilItIsAnswered() {
        questions.ask(ref, "Which school bus?", amina);
        assertThat(told(teacher, Occasion.QUESTION_ASKED))
                .extracting(WaitingNotice::link)
                .containsExactly("/concerns/" + ref + "/questions");

        var asked = questions.look(ref, teacher).questions().getFirst().ref();
        questions.reply(ref, asked, "Number nine", teacher);

        assertThat(told(teacher, Occasion.QUESTION_ASKED)).isEmpty();
    }

    private List<WaitingNotice> told(Acting.Practitioner who, Occasion occasion) {
        return notices.waiting(who).stream()
                .filter(notice -> notice.occasion() == occasion)
                .toList();
    }
}
