package org.lantern.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.access.AgencyKind;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Sensitivity;

/// Who sees what of a case: need to know, and nobody else.
class CasePolicyTests extends InKent {

    @Test
    void anotherAreaDoesNotSeeThatTheCaseExists() {
        var elsewhere = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, HARROW), HARROW));

        assertThatThrownBy(() -> cases.look(file, elsewhere)).isInstanceOf(Refused.Missing.class);
        assertThatThrownBy(() -> cases.look(new CaseRef(new UUID(7, 7)), elsewhere))
                .isInstanceOf(Refused.Missing.class);
        assertThat(cases.seenBy(elsewhere, 10)).isEmpty();
    }

    @Test
    void anAgencyThatContributedSeesItsOwnWordsAndWhatItsRoleNeeds() {
        say("child.name", "Mira", worker);
        say("child.description", "a scar", worker);
        say("child.description", "new bruises on Monday", teacher);
        assertThatThrownBy(() -> cases.look(file, teacher)).isInstanceOf(Refused.Missing.class);

        cases.contributed(file, teacher.agency());

        var seen = cases.look(file, teacher);
        assertThat(seen.file().whole()).isFalse();
        assertThat(seen.live()).containsOnlyKeys("child.name", "child.description");
        assertThat(seen.live().get("child.description"))
                .extracting(Statement::agency)
                .containsExactly(Optional.of(teacher.agency()));
    }

    @Test
    void whoeverLeadsOnItSeesAllOfItAndWhoeverLedBeforeNothing() {
        var council = staff.agency(AgencyKind.SOCIAL_CARE, HARROW);
        var leads = staff.of(council);
        say("child.name", "Mira", worker);
        say("child.description", "new bruises on Monday", teacher);
        assertThat(cases.find(file, leads)).isEmpty();

        cases.lead(file, leads.ref(), worker);

        var seen = cases.look(file, leads);
        assertThat(seen.file().whole()).isTrue();
        assertThat(seen.live()).containsOnlyKeys("child.name", "child.description");

        clock.advance(Duration.ofMinutes(1));
        cases.lead(file, staff.of(council).ref(), worker);
        assertThatThrownBy(() -> cases.look(file, leads)).isInstanceOf(Refused.Missing.class);
    }

    @Test
    void whereAChildIsStaysClosedUntilItIsOpenedToThatPersonByName() {
        var colleague = staff.at(worker.teams().iterator().next());
        say("place.words", "a flat above a shop", teacher);
        cases.contributed(file, teacher.agency());
        assertThat(cases.look(file, worker).live()).isEmpty();

        apart.open(
                file.value(),
                new Apart.Opening(worker.ref(), Sensitivity.WHEREABOUTS, Duration.ofHours(24)),
                "Collects the child tonight",
                worker);

        assertThat(cases.look(file, worker).live()).containsOnlyKeys("place.words");
        assertThat(cases.look(file, colleague).live()).isEmpty();
        assertThat(cases.look(file, teacher).live())
                .as("her own words")
                .containsOnlyKeys("place.words");
        clock.advance(Duration.ofHours(25));
        assertThat(cases.look(file, worker).live()).isEmpty();
    }

    @Test
    void aPractitionerWhoIsNamedInARecordNeverMeetsIt() {
        apart.shutOut(file.value(), worker.ref(), "Named in the concern", worker);

        assertThatThrownBy(() -> cases.look(file, worker)).isInstanceOf(Refused.Missing.class);
        assertThat(cases.seenBy(worker, 10)).isEmpty();
    }

    @Test
    void aRestrictedCaseIsSeenByNobodyButTheNamed() {
        var colleague = staff.at(worker.teams().iterator().next());

        apart.restrict(file.value(), "About somebody who cares for children", worker);
        apart.name(file.value(), colleague.ref(), worker);

        assertThat(cases.seenBy(worker, 10)).isEmpty();
        assertThat(cases.seenBy(colleague, 10)).hasSize(1);
    }

    @Test
    void whatCameWithARestrictedRecordStaysOutOfTheCaseButForTheNamed() {
        var named = staff.at(worker.teams().iterator().next());
        var concern = new UUID(0, 9);
        ledger.record(
                List.of(
                        Said.seen(
                                child.value(),
                                concept("child.description"),
                                Answer.text("bruises"))),
                concern,
                teacher);

        apart.restrict(concern, "About somebody who works with children", teacher);
        apart.name(concern, named.ref(), teacher);

        assertThat(cases.look(file, worker).live()).isEmpty();
        assertThat(cases.look(file, named).live()).containsOnlyKeys("child.description");
        apart.shutOut(concern, named.ref(), "Named in it", teacher);
        assertThat(cases.look(file, named).live()).isEmpty();
    }

    @Test
    void everyLookLeavesATrail() {
        cases.look(file, worker);

        assertThat(
                        db.sql(
                                        "select count(*) from audit.act where act = 'case-seen' and subject = ? and practitioner = ?")
                                .param(file.value())
                                .param(worker.ref().value())
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }
}
