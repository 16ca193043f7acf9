package org.lantern.concern.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Somebody put a cookie of theirs into a browser that others use, to read what is typed there.
class PlantedCookieTests extends AtThePublicDoor {

    @Test
    void aCookieFromBeforeTheFirstPageOpensNothingThatIsTypedAfterwards() {
        var planter = new Visitor(browser).open("/worry/start").send("danger.now", "not-sure");
        visitor.with(planter.cookies());

        visitor.open("/worry/start").send("danger.now", "not-now").at("Dover");
        visitor.send("teller.kind", "public").send("concern.about", "children");

        var seen = planter.open("/worry/print").page();
        assertThat(seen.text()).doesNotContain("Dover", "Kent");
        assertThat(planter.open("/worry/danger").page().select("input[checked]")).isEmpty();
        assertThat(visitor.open("/worry/print").page().text()).contains("Kent");
    }

    @Test
    void whoeverGoesBackToTheFirstPageKeepsWhatTheyTyped() {
        toTheChildren();

        visitor.open("/worry/danger").send("danger.now", "not-sure");

        assertThat(visitor.open("/worry/print").page().text()).contains("Kent");
        assertThat(one("select count(*) from form.draft")).isEqualTo("1");
    }
}
