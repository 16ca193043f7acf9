package org.lantern.concern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Staff;
import org.lantern.concern.Channel;
import org.lantern.concern.FrontDoor;
import org.lantern.concern.Raising;
import org.lantern.form.Given;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.CodeList;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Lantern says where its content is from, and that nobody has confirmed it.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
class SourcesTests {

    private static final String KENT = "E10000016";
    private static final String UNCONFIRMED = "No practitioner has confirmed it yet.";

    @Autowired MockMvcTester browser;
    @Autowired Vocabulary vocabulary;
    @Autowired FrontDoor frontDoor;
    @Autowired Staff staff;
    @Autowired CleanSlate slate;

    @AfterEach
    void tidy() {
        slate.wipe();
    }

    @Test
    void onePageListsEveryPieceOfTheContentWithItsSource() {
        var page = new Visitor(browser).open("/help/sources").page();
        var text = page.text();

        vocabulary.forms().forEach(form -> assertThat(text).contains(form.title().en()));
        vocabulary.indicators().forEach(i -> assertThat(text).contains(i.code()));
        vocabulary.duties().forEach(duty -> assertThat(text).contains(duty.title().en()));
        vocabulary.playbooks().stream()
                .flatMap(book -> book.actions().stream())
                .forEach(action -> assertThat(text).contains(action.code()));
        vocabulary.layouts().stream()
                .flatMap(layout -> layout.sections().stream())
                .forEach(section -> assertThat(text).contains(section.title().en()));
        vocabulary.concepts().forEach(c -> assertThat(text).contains(c.origin().document()));
        assertThat(vocabulary.codeLists().stream().map(CodeList::origin).flatMap(Optional::stream))
                .isNotEmpty()
                .allSatisfy(origin -> assertThat(text).contains(origin.document()));
        assertThat(text).contains("Childline (0800 1111)", "Northern Ireland", UNCONFIRMED);
        assertThat(page.select("main h2")).hasSize(11);
        assertThat(page.select(".lantern-source"))
                .allMatch(source -> source.text().endsWith(UNCONFIRMED));
    }

    @Test
    void whoeverAsksAtWorkReadsUnderEachPageWhereItsQuestionsAreFrom() {
        var teacher = staff.of(staff.agency(AgencyKind.SCHOOL, KENT));
        var page = in(teacher).open("/concerns/new").send().page();

        assertThat(page.select("main .lantern-source").text())
                .startsWith("These questions: ")
                .contains(vocabulary.form("concern-practitioner").origin().document(), UNCONFIRMED);
        assertThat(page.select("main .lantern-source a").attr("href")).isEqualTo("/help/sources");
    }

    @Test
    void thePublicAreNotTroubledWithItWhileTheyTell() {
        var page = new Visitor(browser).open("/worry/danger").page();

        assertThat(page.select("main").text()).doesNotContain("confirmed");
        assertThat(page.select("footer a[href=/help/sources]")).hasSize(1);
        assertThat(new Visitor(browser).open("/help/how-it-works").page().text())
                .contains("have not yet confirmed all of them");
    }

    @Test
    void whoeverDecidesReadsByWhatLawTheDecisionsAreCalledSo() {
        var worker = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT));
        var teacher = staff.of(staff.agency(AgencyKind.SCHOOL, KENT));
        var page = in(worker).open("/concerns/" + raisedBy(teacher) + "/decision").page();

        assertThat(page.select("main .lantern-source").text())
                .contains("Children Act 1989", "Read at its source.", UNCONFIRMED);
    }

    private String raisedBy(Acting.Practitioner who) {
        var words = new Given("", "concern.words", 1, Answer.text("She is never alone"));
        var raising =
                new Raising(
                        Channel.PRACTITIONER,
                        "concern-practitioner",
                        1,
                        List.of(words),
                        Optional.empty());
        return frontDoor.raise(raising, who).concern().toString();
    }

    private Visitor in(Acting.Practitioner who) {
        return new Visitor(browser).signIn(staff.email(who), Staff.PASSWORD);
    }
}
