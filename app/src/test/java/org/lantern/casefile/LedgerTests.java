package org.lantern.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Role;
import org.lantern.access.Staff;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Concept;
import org.lantern.vocabulary.Sensitivity;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is known of a child: added to, never changed, and seen by those who may.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@Import({Database.class, TestClock.class, Staff.class})
class LedgerTests {

    private static final String KENT = "E10000016";
    private static final String HARROW = "E09000015";

    @Autowired Staff staff;
    @Autowired People people;
    @Autowired Ledger ledger;
    @Autowired Cases cases;
    @Autowired Apart apart;
    @Autowired Vocabulary vocabulary;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    private Acting.Practitioner worker;
    private Acting.Practitioner teacher;
    private PersonRef child;
    private CaseRef file;

    @BeforeEach
    void aChildWithACaseInKent() {
        var council = staff.agency(AgencyKind.SOCIAL_CARE, KENT);
        worker = staff.at(staff.desk(council, KENT));
        teacher = staff.of(staff.agency(AgencyKind.SCHOOL, KENT), Role.SAFEGUARDING_LEAD);
        child = people.introduce(PersonKind.CHILD, worker);
        file = cases.open(child, KENT, new UUID(0, 1), worker);
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    @Test
    void twoAgenciesThatDisagreeStandSideBySide() {
        say("child.apparent-age", "15", worker);
        say("child.apparent-age", "over 18", teacher);

        assertThat(standing("child.apparent-age"))
                .isInstanceOfSatisfying(
                        Standing.Disagreement.class, d -> assertThat(d.live()).hasSize(2));
    }

    @Test
    void aDisagreementIsResolvedByAStatementThatReplacesBothAndSaysWhy() {
        say("child.apparent-age", "15", worker);
        say("child.apparent-age", "over 18", teacher);
        var both = standing("child.apparent-age").live().stream().map(Statement::ref).toList();

        ledger.replace(
                both, said("child.apparent-age", "15"), "School record seen", file.value(), worker);

        assertThat(standing("child.apparent-age"))
                .isInstanceOfSatisfying(
                        Standing.Known.class,
                        known ->
                                assertThat(known.live())
                                        .extracting(Statement::reason)
                                        .containsExactly("School record seen"));
        assertThat(cases.look(file, worker).statements()).hasSize(3);
    }

    @Test
    void whatIsTakenBackIsGoneFromTodayAndStaysInThePast() {
        say("child.description", "red jacket", worker);
        var before = clock.instant();
        clock.advance(Duration.ofHours(1));

        ledger.withdraw(
                standing("child.description").live().getFirst(),
                "It was another child",
                file.value(),
                worker);

        assertThat(standing("child.description")).isInstanceOf(Standing.Nothing.class);
        assertThat(cases.asKnownAt(file, before, worker).of(concept("child.description")).live())
                .hasSize(1);
    }

    @Test
    void theCaseIsReadAsItWasKnownAtAnyPastMoment() {
        var first = clock.instant();
        say("child.apparent-age", "15", worker);
        clock.advance(Duration.ofDays(3));
        say("child.description", "a scar on the left hand", worker);

        assertThat(cases.asKnownAt(file, first, worker).live())
                .containsOnlyKeys("child.apparent-age");
        assertThat(cases.look(file, worker).live())
                .containsOnlyKeys("child.apparent-age", "child.description");
    }

    @Test
    void theApplicationCanNeitherChangeNorDeleteAStatement() {
        say("child.apparent-age", "15", worker);

        for (var table :
                List.of(
                        "statement",
                        "child_case",
                        "same_person",
                        "opened",
                        "responsibility",
                        "closure")) {
            var first =
                    db.sql(
                                    "select column_name from information_schema.columns where table_schema = 'casefile' and table_name = ? order by ordinal_position limit 1")
                            .param(table)
                            .query(String.class)
                            .single();
            assertThatThrownBy(() ->
                            db.sql("update casefile." + table + " set " + first + " = " + first)
                                    .update())
                    .as("update of " + table)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
            assertThatThrownBy(() -> db.sql("delete from casefile." + table).update())
                    .as("delete from " + table)
                    .hasStackTraceContaining("permission denied");
        }
    }

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
    void recordsOfOnePersonAreReadTogetherUntilTheyArePartedAgain() {
        say("child.apparent-age", "15", worker);
        var sameChild = people.introduce(PersonKind.CHILD, worker);
        ledger.record(
                List.of(
                        Said.seen(
                                sameChild.value(),
                                concept("child.description"),
                                Answer.text("tall"))),
                new UUID(0, 2),
                worker);

        var link = people.link(sameChild, child, "Same birthmark", worker);
        assertThat(cases.look(file, worker).live())
                .containsOnlyKeys("child.apparent-age", "child.description");

        people.part(link, "It was his brother", worker);
        assertThat(cases.look(file, worker).live()).containsOnlyKeys("child.apparent-age");
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

    @Test
    void aChildHasOneCase() {
        assertThat(cases.open(child, HARROW, new UUID(0, 3), worker)).isEqualTo(file);
    }

    private void say(String concept, String words, Acting.Practitioner by) {
        ledger.record(List.of(said(concept, words)), file.value(), by);
    }

    private Said said(String concept, String words) {
        return Said.seen(child.value(), concept(concept), Answer.text(words));
    }

    private Standing standing(String concept) {
        return cases.look(file, worker).of(concept(concept));
    }

    private Concept concept(String id) {
        return vocabulary.concept(id);
    }
}
