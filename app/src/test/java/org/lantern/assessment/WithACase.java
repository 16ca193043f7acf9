package org.lantern.assessment;

import java.time.Duration;
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
import org.lantern.casefile.Cases;
import org.lantern.casefile.Ledger;
import org.lantern.casefile.People;
import org.lantern.casefile.PersonKind;
import org.lantern.casefile.Said;
import org.lantern.concern.Channel;
import org.lantern.concern.FrontDoor;
import org.lantern.concern.Raising;
import org.lantern.form.Given;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A case in Kent that was opened from what a teacher raised three days ago, and a worker there.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
abstract class WithACase {

    static final String KENT = "E10000016";

    @Autowired MockMvcTester tester;
    @Autowired Staff staff;
    @Autowired People people;
    @Autowired Ledger ledger;
    @Autowired Cases cases;
    @Autowired FrontDoor frontDoor;
    @Autowired Vocabulary vocabulary;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    AgencyRef council;
    Acting.Practitioner manager;
    Acting.Practitioner worker;
    Acting.Practitioner teacher;
    PersonRef child;
    CaseRef file;
    String page;

    @BeforeEach
    void aCaseInKent() {
        council = staff.agency(AgencyKind.SOCIAL_CARE, KENT);
        worker = staff.at(staff.desk(council, KENT));
        manager = staff.of(council, Role.MANAGER);
        teacher = staff.of(staff.agency(AgencyKind.SCHOOL, KENT));
        child = people.introduce(PersonKind.CHILD, worker);
        var concern = concern();
        clock.advance(Duration.ofDays(3));
        file = cases.open(child, KENT, concern, worker);
        page = "/cases/" + file + "/assessment";
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
        clock.reset();
    }

    Browser at(Acting.Practitioner who) {
        return Browser.of(tester, staff, who);
    }

    void said(String concept, String words, Acting.Practitioner by) {
        ledger.record(
                List.of(Said.seen(child.value(), vocabulary.concept(concept), Answer.text(words))),
                file.value(),
                by);
    }

    private UUID concern() {
        var raising =
                new Raising(
                        Channel.PRACTITIONER,
                        "concern",
                        1,
                        List.of(new Given("", "place.area", 1, Answer.code(KENT))),
                        Optional.empty());
        return frontDoor.raise(raising, teacher).concern().value();
    }
}
