package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Accounts;
import org.lantern.access.Acting;
import org.lantern.access.Agencies;
import org.lantern.kernel.By;
import org.lantern.kernel.TeamRef;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.lantern.notification.Ringing;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// A team that is no desk rehearses too: what is not its own part is somebody's who would be rung.
class DrillOfAnyTeamTests extends OnAPlan {

    private static final By SETTING_UP = By.clockwork("test");

    @Autowired Drills drills;
    @Autowired Agencies agencies;
    @Autowired Accounts accounts;
    @Autowired Ringing ringing;
    @Autowired Notices notices;

    private PlanRef drill;

    @BeforeEach
    void aTeamOfTheSchool() {
        var team = agencies.addTeam(school, "Safeguarding team", SETTING_UP);
        teacher = joins(teacher, team);
        lead = joins(lead, team);
        drill = drills.start(drills.places(teacher).getFirst(), "school-office", teacher);
    }

    @Test
    void whoeverStartsItHasTheFindersPartAndTheLeadIsOfferedTheirs() {
        var file = plans.find(drill, teacher);
        assertThat(file.holder(Role.FINDER)).hasValueSatisfying(this::isTheTeacher);
        assertThat(file.offers())
                .singleElement()
                .satisfies(offer -> assertThat(offer.to()).isEqualTo(lead.ref()));

        parts.take(drill, file.offers().getFirst().ref(), lead);
        assertThat(ringing.about(drill.value()))
                .filteredOn(ring -> ring.occasion() == Occasion.URGENT_CONCERN)
                .allMatch(ring -> !ring.isOpen());
    }

    @Test
    void whatOthersWouldDoIsTheTeamsToRingAndNoneOfThemHearsOfIt() {
        var file = plans.find(drill, teacher);
        var theirs = file.steps().stream().filter(s -> s.role() == Role.DUTY_SOCIAL_WORKER);
        assertThat(theirs.toList())
                .isNotEmpty()
                .allMatch(step -> file.mustBeRung(step.role()) && file.isMine(step, lead));
        for (var who : new Acting.Practitioner[] {amina, ben, manager, officer})
            assertThat(notices.waiting(who)).isEmpty();
    }

    @Test
    void theCardSaysDrillOnPaperToo() throws IOException {
        var card = "/plans/" + drill + "/handover/" + drill + "/pdf";
        var pdf = browserOf(lead).get(card);
        try (var read = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("DRILL  Handover card", "Linnet Ashgrove");
        }
    }

    private Acting.Practitioner joins(Acting.Practitioner who, TeamRef team) {
        accounts.join(who.ref(), team, SETTING_UP);
        return staff.again(who.ref());
    }

    private void isTheTeacher(Holder holder) {
        assertThat(holder.who()).contains(teacher.ref());
    }
}
