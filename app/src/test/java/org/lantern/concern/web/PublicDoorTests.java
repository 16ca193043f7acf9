package org.lantern.concern.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Anybody tells us of a child, page by page.
class PublicDoorTests extends AtThePublicDoor {

    @Test
    void aNightWorkerTellsInSevenRequiredAnswers() {
        visitor.open("/").open("/worry/start").send("danger.now", "not-now").at("Dover");
        visitor.send("teller.kind", "public").send("concern.about", "children");
        visitor.send().send("_another", "no");
        visitor.send("concern.words", "Two girls, four men, room 214, no luggage").send().send();
        visitor.send("referrer.may-contact", "no");
        assertThat(visitor.address()).isEqualTo("/worry/check");
        visitor.send();
        assertThat(visitor.address()).isEqualTo("/worry/sent");
        assertThat(visitor.page().select(".govuk-panel").text()).containsPattern(CODE);
        assertThat(visitor.page().text()).doesNotContain("room 214", "ring now");
        assertThat(one("select label from concern.child")).isEqualTo("Child");
        assertThat(one("select area from concern.answering")).isEqualTo(KENT);
    }

    @Test
    void aTakenChildLeadsTo999BeforeAnythingElse() {
        visitor.open("/worry/start").send("danger.now", "taken-or-leaving");
        assertThat(visitor.address()).isEqualTo("/worry/emergency");
        assertThat(visitor.page().select("main a").first().attr("href")).isEqualTo("tel:999");
        assertThat(visitor.page().text()).contains("press 55", "do not follow", "number plate");
        visitor.send("danger.log-number", "77 of today", "danger.direction", "north");
        assertThat(visitor.address()).isEqualTo("/worry/place");
        visitor.at("Dover").send("teller.kind", "child").send().send();
        visitor.send("concern.words", "Hurry").send();
        assertThat(visitor.page().text()).contains("If nobody has rung 999 yet, ring now");
    }

    @Test
    void aChildTellsOfThemselvesAndIsOneChild() {
        visitor.open("/worry/start").send("danger.now", "not-sure").at("Dover");
        visitor.send("teller.kind", "child");
        assertThat(visitor.address()).isEqualTo("/worry/me");
        assertThat(visitor.page().text()).contains("Childline", "0800 1111");
        visitor.send("child.apparent-age", "15", "child.safe-contact", "My teacher, Mondays");
        visitor.send("concern.words", "They keep my phone");
        assertThat(visitor.address()).isEqualTo("/worry/check");
        visitor.send();
        assertThat(visitor.page().text()).contains("Childline").doesNotContain("Mondays");
        assertThat(one("select about || ' ' || referrer from concern.concern"))
                .isEqualTo("SELF CHILD");
        assertThat(one("select label from concern.child")).isEqualTo("Child, about 15");
        assertThat(
                        one(
                                """
                                select source from casefile.statement s join concern.child c on c.person = s.subject
                                where concept = 'child.safe-contact'
                                """))
                .isEqualTo("TOLD_BY_CHILD");
    }

    @Test
    void threeChildrenWithoutNamesAreThree() {
        toTheChildren();
        visitor.send("child-1_child.sex", "male").send("_another", "yes");
        visitor.send().send("_another", "yes");
        visitor.send("child-3_child.description", "red jacket").send("_another", "no");
        tell("A van with three boys");
        assertThat(
                        db.sql("select label from concern.child order by place")
                                .query(String.class)
                                .list())
                .containsExactly("Child 1 of 3, boy", "Child 2 of 3", "Child 3 of 3, red jacket");
    }

    @Test
    void aVehicleIsNoChildButChildrenWereSeenThere() {
        visitor.open("/worry/start").send("danger.now", "not-now").at("Dover");
        visitor.send("teller.kind", "public").send("concern.about", "place-vehicle-adult");
        assertThat(visitor.address()).isEqualTo("/worry/seen");
        visitor.send("concern.children-seen", "3", "vehicle.words", "white van");
        tell("Every night at the car wash");
        assertThat(one("select count(*)::text from concern.child")).isEqualTo("0");
        assertThat(one("select about from concern.concern")).isEqualTo("PLACE");
    }

    @Test
    void anUnbornChildIsOneChild() {
        visitor.open("/worry/start").send("danger.now", "not-now").at("Dover");
        visitor.send("teller.kind", "public").send("concern.about", "unborn");
        visitor.send("unborn.mother-words", "She is kept in the house");
        tell("They speak of selling the baby");
        assertThat(one("select kind from casefile.person")).isEqualTo("unborn");
    }

    @Test
    void whoWorksWithChildrenSaysWhereAndIsNotYetChecked() {
        visitor.open("/worry/start").send("danger.now", "not-now").at("Dover");
        visitor.send("teller.kind", "works-with-children").send();
        visitor.fails("Name of your school");
        visitor.send("referrer.agency", "A club").send("concern.about", "children");
        visitor.send().send("_another", "no");
        tell("A new uncle waits at the gate");
        assertThat(one("select referrer from concern.concern")).isEqualTo("WORKS_WITH_CHILDREN");
        assertThat(one("select count(*)::text from concern.referrer_checked")).isEqualTo("0");
    }

    @Test
    void aPlaceThatIsNotOnLanternIsSaidToBeSentToNobody() {
        visitor.open("/worry/start").send("danger.now", "not-now").at("Leeds");
        assertThat(visitor.address()).isEqualTo("/worry/not-here");
        var main = visitor.page().select("main");
        assertThat(main.text()).startsWith("This has not been sent to anyone. Ring: 999");
        assertThat(main.text()).contains("101", "0808 800 5000", "Leeds", "Not at this moment");
        assertThat(one("select count(*)::text from concern.concern")).isEqualTo("0");
    }

    @Test
    void aChildOnTheMoveFromSuchAPlaceIsToldToTheDeskThatTakesWhatBelongsToNobody() {
        visitor.open("/worry/start").send("danger.now", "not-now");
        visitor.at("Leeds", "place.child-now", "moving");
        assertThat(visitor.address()).isEqualTo("/worry/teller");
        visitor.send("teller.kind", "public").send("concern.about", "children");
        visitor.send().send("_another", "no");
        tell("A lorry took them north");
        assertThat(one("select routed_by from concern.concern")).isEqualTo("FALLBACK");
        assertThat(visitor.page().text()).contains("or the child is on the move");
    }

    @Test
    void whatWasNotSentStandsOnThatPageAndIsKeptNowhere() {
        visitor.open("/worry/start").send("danger.now", "not-now");
        visitor.at("Leeds");
        assertThat(visitor.page().select("main").text()).contains("What you typed", "Leeds");
        assertThat(one("select count(*)::text from form.draft")).isEqualTo("0");
        assertThat(visitor.cookies()).isEmpty();
        assertThat(visitor.page().select("a.govuk-back-link").attr("href"))
                .isEqualTo("/worry/start");
        assertThat(visitor.page().select("main a[href=/worry/start]")).hasSize(1);

        visitor.open("/worry/not-here");
        assertThat(visitor.page().select("main").text())
                .startsWith("This has not been sent to anyone. Ring: 999")
                .doesNotContain("Leeds", "What you typed");
        visitor.open("/worry/place");
        assertThat(visitor.page().select("main").text()).doesNotContain("Leeds");
        visitor.open("/worry/start").send("danger.now", "not-now").at("Dover");
        assertThat(visitor.address()).isEqualTo("/worry/teller");
    }

    @Test
    void anUnknownPlaceGoesToTheDeskThatTakesWhatBelongsToNobody() {
        visitor.open("/worry/start").send("danger.now", "not-now");
        visitor.send("place.area", "_unknown", "place.words", "Somewhere on the M6");
        visitor.send("teller.kind", "public").send("concern.about", "children");
        visitor.send().send("_another", "no");
        tell("A girl in a lorry");
        assertThat(one("select routed_by from concern.concern")).isEqualTo("FALLBACK");
    }

    @Test
    void whoComesBackAfterSendingBeginsWithAnEmptyForm() {
        visitor.open("/worry/start").send("danger.now", "not-now").at("Dover");
        visitor.send("teller.kind", "child").send();
        visitor.send("concern.words", "He says I owe him").send();
        assertThat(visitor.address()).isEqualTo("/worry/sent");
        assertThat(visitor.page().select(".lantern-numbers__number").first().text())
                .isEqualTo("0800 1111");
        visitor.open("/worry/check");
        assertThat(visitor.address()).isEqualTo("/worry/danger");
        assertThat(visitor.page().select("[checked]")).isEmpty();
    }

    private void tell(String words) {
        visitor.send("concern.words", words).send().send().send("referrer.may-contact", "no");
        assertThat(visitor.address()).isEqualTo("/worry/check");
        visitor.send();
        assertThat(visitor.address()).isEqualTo("/worry/sent");
    }
}
