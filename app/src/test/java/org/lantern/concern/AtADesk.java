package org.lantern.concern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.lantern.form.Given;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Value;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A duty desk in Kent with two workers and their manager, one in Harrow, a school in Kent, and
/// somebody who tells.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
abstract class AtADesk {

    static final String KENT = "E10000016";
    static final String HARROW = "E09000015";
    static final String LEEDS = "E08000035";

    @Autowired Staff staff;
    @Autowired FrontDoor frontDoor;
    @Autowired DutyDesk desk;
    @Autowired Decisions decisions;
    @Autowired Passing passing;
    @Autowired Joining joining;
    @Autowired Questions questions;
    @Autowired MockMvcTester browser;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    AgencyRef council;
    Acting.Practitioner amina;
    Acting.Practitioner ben;
    Acting.Practitioner manager;
    Acting.Practitioner harrow;
    Acting.Practitioner teacher;

    @BeforeEach
    void twoDesksAndASchool() {
        council = staff.agency(AgencyKind.SOCIAL_CARE, KENT);
        var team = staff.desk(council, KENT);
        amina = staff.at(team);
        ben = staff.at(team);
        manager = staff.of(council, Role.MANAGER);
        harrow = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, HARROW), HARROW));
        teacher = staff.of(staff.agency(AgencyKind.SCHOOL, KENT));
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    /// A member of the public tells of something in Kent.
    ConcernRef tell(Given... given) {
        return frontDoor.raise(raising(Channel.PUBLIC, given), new Acting.ThePublic()).concern();
    }

    static Raising raising(Channel channel, Given... given) {
        var all = new ArrayList<>(List.of(code("place.area", KENT)));
        all.addAll(List.of(given));
        return new Raising(channel, "concern", 1, all, Optional.empty());
    }

    static Given child() {
        return new Given("child-1", "child.sex", 1, Answer.code("male"));
    }

    static Given sister() {
        return new Given("child-2", "child.sex", 1, Answer.code("female"));
    }

    static Given code(String concept, String code) {
        return new Given("", concept, 1, Answer.code(code));
    }

    static Answer codes(String... codes) {
        return new Answer.Known(new Value.Codes(List.of(codes)));
    }

    /// One decision for everybody on it.
    List<Deciding> all(ConcernRef ref, DecisionKind kind, String reasons) {
        return desk.look(ref, amina).toDecide().stream()
                .map(i -> new Deciding(i.person(), kind, reasons, Optional.empty(), KENT, KENT))
                .toList();
    }

    /// The first child of each is the same.
    UUID joined(ConcernRef one, ConcernRef other) {
        var child = desk.look(one, amina).concern().children().getFirst().person();
        var same = desk.look(other, amina).concern().children().getFirst().person();
        joining.join(one, other, new Joining.Pairs(Map.of(child, same), "Same red jacket"), amina);
        return desk.look(other, amina).joined().getFirst().join();
    }

    Browser browserOf(Acting.Practitioner who) {
        return Browser.of(browser, staff, who);
    }
}
