package org.lantern.screening;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Browser;
import org.lantern.access.Staff;
import org.lantern.concern.Channel;
import org.lantern.concern.FrontDoor;
import org.lantern.concern.Raising;
import org.lantern.form.Given;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Value;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A worker with a browser, and a concern that a teacher raised with all that a page must bear.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
abstract class AtTheMatrixPage {

    static final String KENT = "E10000016";

    @Autowired Staff staff;
    @Autowired FrontDoor frontDoor;
    @Autowired MockMvcTester browser;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;
    @Autowired CleanSlate cleanSlate;

    Acting.Practitioner worker;
    Acting.Practitioner teacher;
    Browser reader;
    PersonRef child;
    UUID concern;
    String page;

    @BeforeEach
    void aTeacherRaisesAConcern() {
        worker = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT));
        teacher = staff.of(staff.agency(AgencyKind.SCHOOL, KENT));
        concern =
                frontDoor
                        .raise(
                                new Raising(
                                        Channel.PRACTITIONER,
                                        "concern",
                                        1,
                                        List.of(
                                                new Given("", "place.area", 1, Answer.code(KENT)),
                                                new Given(
                                                        "child-1",
                                                        "flight.signs",
                                                        1,
                                                        new Answer.Known(
                                                                new Value.Codes(
                                                                        List.of(
                                                                                "new-phone-or-sim"))))),
                                        Optional.empty()),
                                teacher)
                        .concern()
                        .value();
        child =
                new PersonRef(
                        db.sql("select person from concern.child where concern = ?")
                                .param(concern)
                                .query(UUID.class)
                                .single());
        page = "/matrix/" + concern + "/" + child;
        reader = signedIn(teacher);
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
        clock.reset();
    }

    MvcTestResult get(String address) {
        return reader.get(address);
    }

    MvcTestResult post(String... fields) {
        var sent =
                Stream.concat(
                        Stream.of("opened", "2026-11-23T09:00:00Z", "source", "SEEN"),
                        Stream.of(fields));
        return reader.post(page, sent.toArray(String[]::new));
    }

    Browser signedIn(Acting.Practitioner who) {
        return Browser.of(browser, staff, who);
    }

    static Document html(MvcTestResult answer) {
        return Browser.html(answer);
    }
}
