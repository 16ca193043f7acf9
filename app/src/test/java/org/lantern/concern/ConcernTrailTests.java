package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Browser;
import org.lantern.access.Role;
import org.lantern.access.Staff;
import org.lantern.audit.TrailWords;
import org.lantern.form.Given;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Who looked at a concern: told to its managers, without telling them who told us.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
class ConcernTrailTests {

    private static final String KENT = "E10000016";

    @Autowired Staff staff;
    @Autowired FrontDoor frontDoor;
    @Autowired DutyDesk desk;
    @Autowired Findings findings;
    @Autowired Additions additions;
    @Autowired Questions questions;
    @Autowired ConcernTrail trail;
    @Autowired TrailWords words;
    @Autowired MockMvcTester tester;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    private AgencyRef council;
    private Acting.Practitioner amina;
    private Acting.Practitioner manager;
    private Acting.Practitioner teacher;

    @BeforeEach
    void aDeskAndATeacher() {
        council = staff.agency(AgencyKind.SOCIAL_CARE, KENT);
        amina = staff.at(staff.desk(council, KENT));
        manager = staff.of(council, Role.MANAGER);
        teacher = staff.of(staff.agency(AgencyKind.SCHOOL, KENT));
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    @Test
    void whoWasShownItAtTheDeskAndWhoOpenedItIsRead() {
        var ref = raise("no");
        raise("no");
        desk.queue(amina);
        desk.look(ref, amina);

        var page = Browser.of(tester, staff, manager).page("/concerns/" + ref + "/who-looked");

        assertThat(page.select(".lantern-trail li strong").eachText())
                .contains("Was shown it in a list", "Looked at the concern");
        assertThat(page.select(".lantern-trail").text()).contains(amina.name());
        assertThat(
                        Browser.of(tester, staff, manager)
                                .page("/concerns/" + ref)
                                .select("main a")
                                .eachAttr("href"))
                .contains("/concerns/" + ref + "/who-looked");
    }

    @Test
    void oneLookAtTheDeskIsOneRowAndSeesWhatWasShownAlone() {
        var shown = List.of(raise("no"), raise("no"));
        var apart = raise("yes");

        desk.queue(amina);
        desk.count(amina);

        assertThat(
                        db.sql(
                                        """
                                        select array_to_string(subjects, ' ') from audit.act
                                        where act = 'concern-listed'
                                        """)
                                .query(String.class)
                                .list())
                .singleElement()
                .asString()
                .contains(shown.get(0).toString(), shown.get(1).toString())
                .doesNotContain(apart.toString());
    }

    @Test
    void itDoesNotTellWhoToldUsUntilThatWasOpened() {
        var ref = raise("no");
        assertThat(names(ref)).contains("Whoever told us").doesNotContain(teacher.name());

        findings.openWhoToldUs(ref, "To ask her what she heard", manager);

        assertThat(names(ref)).contains(teacher.name());
    }

    @Test
    void norWhoAddedWordsOrAnsweredForThem() {
        var ref = raise("no");
        var adds = staff.of(teacher.agency(), Role.SAFEGUARDING_LEAD);
        var answers = staff.of(teacher.agency(), Role.SAFEGUARDING_LEAD);
        additions.add(ref, "She has a new telephone", adds);
        questions.ask(ref, "Which school?", amina);
        var asked = questions.look(ref, answers).questions().getFirst().ref();
        questions.reply(ref, asked, "The one in Mill Lane", answers);

        assertThat(names(ref)).contains(amina.name()).doesNotContain(adds.name(), answers.name());

        findings.openWhoToldUs(ref, "To ask them what they heard", manager);
        assertThat(names(ref)).contains(adds.name(), answers.name());
    }

    @Test
    void aWorkerAndThoseToWhomItIsClosedReadNothing() {
        var ref = raise("no");
        var allegations = staff.of(council, Role.ALLEGATIONS_MANAGER);
        var apart = raise("yes");

        for (var who : List.of(amina, teacher, staff.of(council, Role.ADMINISTRATOR)))
            assertMissing(ref, who);
        assertMissing(apart, manager);
        assertThat(trail.read(apart, Optional.empty(), allegations).page().acts()).isNotEmpty();
    }

    private void assertMissing(ConcernRef ref, Acting.Practitioner who) {
        assertThatThrownBy(() -> trail.read(ref, Optional.empty(), who))
                .isInstanceOf(Refused.Missing.class);
    }

    private List<String> names(ConcernRef ref) {
        var read = trail.read(ref, Optional.empty(), manager);
        return words.lines(read.page(), read.unnamed(), Locale.ENGLISH).stream()
                .map(line -> line.who().text())
                .toList();
    }

    private ConcernRef raise(String aboutStaff) {
        var given =
                List.of(
                        new Given("", "place.area", 1, Answer.code(KENT)),
                        new Given("", "concern.about-staff", 1, Answer.code(aboutStaff)),
                        new Given("child-1", "child.sex", 1, Answer.code("male")));
        var raising =
                new Raising(
                        Channel.PRACTITIONER, "concern-practitioner", 1, given, Optional.empty());
        return frontDoor.raise(raising, teacher).concern();
    }
}
