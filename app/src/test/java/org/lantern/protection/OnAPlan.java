package org.lantern.protection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Browser;
import org.lantern.access.Role;
import org.lantern.access.Staff;
import org.lantern.concern.Channel;
import org.lantern.concern.FrontDoor;
import org.lantern.concern.Raising;
import org.lantern.form.Given;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A teacher in Kent with a child who may be gone within the hour, a desk there with two workers
/// and their manager, and a police officer.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
abstract class OnAPlan {

    static final String KENT = "E10000016";

    @Autowired Staff staff;
    @Autowired FrontDoor frontDoor;
    @Autowired Plans plans;
    @Autowired Doing doing;
    @Autowired Parts parts;
    @Autowired Turning turning;
    @Autowired Board board;
    @Autowired MockMvcTester browser;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    AgencyRef council;
    AgencyRef school;
    Acting.Practitioner amina;
    Acting.Practitioner ben;
    Acting.Practitioner manager;
    Acting.Practitioner teacher;
    Acting.Practitioner lead;
    Acting.Practitioner officer;

    @BeforeEach
    void aDeskASchoolAndThePolice() {
        council = staff.agency(AgencyKind.SOCIAL_CARE, KENT);
        var team = staff.desk(council, KENT);
        amina = staff.at(team);
        ben = staff.at(team);
        manager = staff.of(council, Role.MANAGER);
        school = staff.agency(AgencyKind.SCHOOL, KENT);
        teacher = staff.of(school);
        lead = staff.of(school, Role.SAFEGUARDING_LEAD);
        officer = staff.of(staff.agency(AgencyKind.POLICE, KENT));
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    /// The teacher tells of a child who is being taken, or of several.
    ConcernRef flight(String... children) {
        return tell(Channel.PRACTITIONER, "taken-or-leaving", teacher, children);
    }

    ConcernRef tell(Channel channel, String danger, Acting who, String... children) {
        return tell(channel, danger, who, List.of(), children);
    }

    ConcernRef tell(
            Channel channel, String danger, Acting who, List<Given> more, String... children) {
        var given =
                new ArrayList<>(
                        List.of(
                                new Given("", "place.area", 1, Answer.code(KENT)),
                                new Given("", "danger.now", 1, Answer.code(danger)),
                                new Given("", "concern.about", 1, Answer.code("children"))));
        given.addAll(more);
        for (int i = 0; i < children.length; i++)
            given.add(
                    new Given(
                            "child-" + (i + 1),
                            "child.working-label",
                            1,
                            Answer.text(children[i])));
        var form = channel == Channel.PUBLIC ? "concern" : "concern-practitioner";
        return frontDoor
                .raise(new Raising(channel, form, 1, given, Optional.empty()), who)
                .concern();
    }

    PlanFile planOf(ConcernRef concern) {
        return plans.of(concern, amina).getFirst();
    }

    PlanFile again(PlanFile file) {
        return plans.find(file.plan().ref(), amina);
    }

    static Step step(PlanFile file, String code) {
        return file.steps().stream()
                .filter(s -> s.asks().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static List<String> codes(PlanFile file) {
        return file.steps().stream().map(s -> s.asks().code()).distinct().toList();
    }

    void done(PlanFile file, String code, Acting.Practitioner who) {
        doing.done(file.plan().ref(), step(file, code).ref(), now(who), who);
    }

    Doing.Proof now(Acting.Practitioner who) {
        return proof(clock.instant(), who);
    }

    static Doing.Proof proof(Instant at, Acting.Practitioner who) {
        return new Doing.Proof(at, new Step.Doer.Colleague(who.ref()), "", "");
    }

    Turning.Said said(Instant at) {
        return new Turning.Said(at, "Seen at the gate", "4711");
    }

    Browser browserOf(Acting.Practitioner who) {
        return Browser.of(browser, staff, who);
    }

    static UUID nothing() {
        return new UUID(5, 5);
    }
}
