package org.lantern.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Browser;
import org.lantern.access.Staff;
import org.lantern.casefile.Cases;
import org.lantern.casefile.Ledger;
import org.lantern.casefile.People;
import org.lantern.casefile.PersonKind;
import org.lantern.casefile.Said;
import org.lantern.casefile.Standing;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Somebody adds what they know to a case, and is asked for nothing that is on record.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
class AddingTests {

    private static final String KENT = "E10000016";

    @Autowired MockMvcTester tester;
    @Autowired Staff staff;
    @Autowired People people;
    @Autowired Ledger ledger;
    @Autowired Cases cases;
    @Autowired Vocabulary vocabulary;
    @Autowired CleanSlate cleanSlate;

    private Acting.Practitioner worker;
    private Acting.Practitioner colleague;
    private PersonRef child;
    private CaseRef file;
    private Browser browser;

    @BeforeEach
    void aCaseInKent() {
        var desk = staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT);
        worker = staff.at(desk);
        colleague = staff.at(desk);
        child = people.introduce(PersonKind.CHILD, worker);
        file = cases.open(child, KENT, new UUID(0, 1), worker);
        browser = Browser.of(tester, staff, worker);
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    @Test
    void whatIsOnRecordIsShownWithItsSourceAndNotAskedAgain() {
        say("child.apparent-age", "15", colleague);

        var page = browser.page(begin() + "/who");

        assertThat(page.text()).contains("Already known: 15").contains(colleague.name());
        assertThat(page.select("details input[name=child.apparent-age]")).hasSize(1);
        assertThat(page.select("details input[name=child.name]")).isEmpty();
    }

    @Test
    void whatAnotherSaidStaysBesideWhatIsAdded() {
        say("child.apparent-age", "15", colleague);

        send("child.apparent-age", "17");

        assertThat(cases.look(file, worker).of(vocabulary.concept("child.apparent-age")))
                .isInstanceOf(Standing.Disagreement.class);
    }

    @Test
    void whatTheSamePersonSaidBeforeIsCorrected() {
        say("child.apparent-age", "15", worker);

        send("child.apparent-age", "17");

        assertThat(cases.look(file, worker).of(vocabulary.concept("child.apparent-age")))
                .isInstanceOfSatisfying(
                        Standing.Known.class,
                        known ->
                                assertThat(known.live())
                                        .extracting(s -> s.answer().orElseThrow())
                                        .containsExactly(Answer.text("17")));
    }

    @Test
    void nobodyMeetsAnothersWords() {
        var draft = begin();
        browser.post(draft + "/who", "child.name", "Mira");

        assertThat(Browser.of(tester, staff, colleague).get(draft + "/who")).hasStatus(404);
        assertThat(browser.page(draft + "/who").select("input[name=child.name]").val())
                .isEqualTo("Mira");
    }

    private void send(String concept, String words) {
        var draft = begin();
        browser.post(draft + "/who", concept, words);
        for (var step : List.of("speech", "looks", "numbers")) browser.post(draft + "/" + step);
        browser.post(draft + "/source", "known.how", "seen");
        assertThat(browser.post(draft + "/check")).hasRedirectedUrl("/cases/" + file);
        assertThat(browser.post(draft + "/check"))
                .as("pressed twice")
                .hasRedirectedUrl("/cases/" + file);
    }

    private String begin() {
        return browser.post("/cases/" + file + "/adding").getResponse().getRedirectedUrl();
    }

    private void say(String concept, String words, Acting.Practitioner by) {
        ledger.record(
                List.of(Said.seen(child.value(), vocabulary.concept(concept), Answer.text(words))),
                file.value(),
                by);
    }
}
