package org.lantern.concern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantern.access.AgencyKind;
import org.lantern.access.Staff;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.beans.factory.annotation.Autowired;

/// Whether a worry is about somebody who works with or cares for children: every door asks it, also
/// of a child who tells of themselves, and whoever is not sure is heard as if they had said yes.
class NotSureTests extends AtThePublicDoor {

    @Autowired Vocabulary vocabulary;

    @Test
    void aChildWhoTellsOfThemselvesIsAskedInPlainWordsAndMayLeaveItEmpty() {
        toTheChildsWorry();
        assertThat(visitor.page().text())
                .contains("Is it about a grown-up whose job is to help or look after children?");
        visitor.send("concern.words", "They keep my phone");
        assertThat(visitor.address()).isEqualTo("/worry/check");
        visitor.send();
        assertThat(apart()).isFalse();
    }

    @Test
    void aChildWhoIsSureOrNotSureIsAskedForTheNameAndNeedNotGiveIt() {
        for (var answer : new String[] {"yes", "not-sure"}) {
            visitor = new Visitor(browser);
            toTheChildsWorry();
            visitor.send("concern.words", "He comes at night", "concern.about-staff", answer);
            assertThat(visitor.address()).isEqualTo("/worry/grown-up");
            visitor.send();
            assertThat(visitor.address()).isEqualTo("/worry/check");
            visitor.send();
            assertThat(visitor.address()).isEqualTo("/worry/sent");
            assertThat(apart()).as(answer).isTrue();
            slate.wipe();
            aDeskInKent();
        }
    }

    @Test
    void aChildWhoSaysNoIsAskedNoMore() {
        toTheChildsWorry();
        visitor.send("concern.words", "My uncle hits me", "concern.about-staff", "no");
        assertThat(visitor.address()).isEqualTo("/worry/check");
        visitor.send();
        assertThat(apart()).isFalse();
    }

    @Test
    void aMemberOfThePublicWhoIsNotSureIsHeardAsYes() {
        toTheChildren();
        visitor.send().send("_another", "no").send("concern.words", "A man in a uniform");
        visitor.send("concern.about-staff", "not-sure");
        assertThat(visitor.address()).isEqualTo("/worry/adults-more");
        onToTheEnd("referrer.may-contact", "no");
        assertThat(apart()).isTrue();
    }

    @Test
    void soIsAPractitioner() {
        var teacher = staff.of(staff.agency(AgencyKind.SCHOOL, KENT));
        visitor.signIn(staff.email(teacher), Staff.PASSWORD).open("/concerns/new").send();
        visitor.send("danger.now", "not-now").at("Dover").send("concern.about", "children");
        visitor.send().send("_another", "no").send("concern.words", "A man in a uniform");
        onToTheEnd("concern.about-staff", "not-sure");
        assertThat(apart()).isTrue();
    }

    @Test
    void andACallerOnTheTelephone() {
        var desk = staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT);
        visitor.signIn(staff.email(staff.at(desk)), Staff.PASSWORD).open("/calls/new");
        var call =
                Stream.of(
                        "telephone.received-words", "08:40",
                        "teller.kind", "child",
                        "danger.now", "not-now",
                        "place.area", "_unknown",
                        "concern.about", "children",
                        "concern.words", "He comes at night",
                        "concern.about-staff", "not-sure",
                        "referrer.may-contact", "no");
        var answers = call.toArray(String[]::new);
        visitor.send(answers);
        assertThat(visitor.page().select("[name=concern.staff-name]")).hasSize(1);
        visitor.send(answers).send();
        assertThat(visitor.address()).endsWith("/sent");
        assertThat(apart()).isTrue();
    }

    @Test
    void theFormsThatWereInUseStayAsTheyWere() {
        for (var form : new String[] {"concern", "concern-telephone", "concern-practitioner"})
            assertThat(vocabulary.form(form).version()).as(form).isGreaterThan(1);
        assertThat(vocabulary.concept("concern.about-staff").version()).isEqualTo(2);
        assertThat(vocabulary.form("concern", 1).steps())
                .as("no question of a child in the version before")
                .noneMatch(step -> step.id().equals("grown-up"));
    }

    private void toTheChildsWorry() {
        visitor.open("/worry/start").send("danger.now", "not-sure").at("Dover");
        visitor.send("teller.kind", "child").send();
        assertThat(visitor.address()).isEqualTo("/worry/worry");
    }

    private void onToTheEnd(String... rest) {
        for (int page = 0; page < 12 && !visitor.address().endsWith("/check"); page++)
            visitor.send(rest);
        visitor.send();
        assertThat(visitor.address()).endsWith("/sent");
    }

    private boolean apart() {
        return db.sql(
                        """
                        select exists (select from casefile.restriction r join concern.concern c on c.ref = r.record)
                        """)
                .query(Boolean.class)
                .single();
    }
}
