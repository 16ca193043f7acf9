package org.lantern.desk;

import java.util.List;
import java.util.Optional;
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
import org.lantern.casefile.Cases;
import org.lantern.concern.Channel;
import org.lantern.concern.DutyDesk;
import org.lantern.concern.FrontDoor;
import org.lantern.concern.Raising;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.notification.Rings;
import org.lantern.protection.Doing;
import org.lantern.protection.Parts;
import org.lantern.protection.PlanFile;
import org.lantern.protection.Plans;
import org.lantern.protection.Step;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Playbook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A desk in Kent with two workers and their manager. A teacher told of a boy who is being taken:
/// his plan runs and rings the desk, and one of the workers took the concern up, and with it the
/// part of the duty social worker.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
abstract class AtTheEndOfAShift {

    static final String KENT = "E10000016";

    @Autowired Staff staff;
    @Autowired FrontDoor frontDoor;
    @Autowired DutyDesk desk;
    @Autowired Plans plans;
    @Autowired Parts parts;
    @Autowired Doing doing;
    @Autowired Cases cases;
    @Autowired MockMvcTester tester;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;
    @Autowired ApplicationContext house;
    @Autowired CleanSlate cleanSlate;

    Acting.Practitioner amina;
    Acting.Practitioner ben;
    Acting.Practitioner manager;
    ConcernRef concern;

    @BeforeEach
    void theDeskAndTheBoy() {
        var council = staff.agency(AgencyKind.SOCIAL_CARE, KENT);
        var team = staff.desk(council, KENT);
        amina = staff.at(team);
        ben = staff.at(team, "Ben James Marlow");
        manager = staff.of(council, Role.MANAGER);
        concern = flight(staff.of(staff.agency(AgencyKind.SCHOOL, KENT)));
        desk.claim(concern, amina);
        var ref = plan().plan().ref();
        parts.offer(ref, Playbook.Role.DUTY_SOCIAL_WORKER, amina.ref(), "", ben);
        var offer = plan().offers().stream().filter(o -> o.to().equals(amina.ref())).findFirst();
        parts.take(ref, offer.orElseThrow().ref(), amina);
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    private ConcernRef flight(Acting.Practitioner teacher) {
        var given =
                List.of(
                        new Given("", "place.area", 1, Answer.code(KENT)),
                        new Given("", "danger.now", 1, Answer.code("taken-or-leaving")),
                        new Given("", "concern.about", 1, Answer.code("children")),
                        new Given("child-1", "child.working-label", 1, Answer.text("boy")));
        var raising =
                new Raising(
                        Channel.PRACTITIONER, "concern-practitioner", 1, given, Optional.empty());
        return frontDoor.raise(raising, teacher).concern();
    }

    PlanFile plan() {
        return plans.of(concern, ben).getFirst();
    }

    void done(String code, Acting.Practitioner who) {
        var step =
                plan().steps().stream()
                        .filter(one -> one.asks().code().equals(code))
                        .findFirst()
                        .orElseThrow();
        var proof = new Doing.Proof(clock.instant(), new Step.Doer.Colleague(who.ref()), "", "");
        doing.done(plan().plan().ref(), step.ref(), proof, who);
    }

    void ringsGoOn() {
        Rings.goOn(house);
    }

    Browser browserOf(Acting.Practitioner who) {
        return Browser.of(tester, staff, who);
    }
}
