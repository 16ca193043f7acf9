package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.Browser;
import org.lantern.concern.Channel;
import org.lantern.form.Given;
import org.lantern.vocabulary.Answer;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The page on which a part is given is no way to find out who is named.
class PartGivingTests extends OnAPlan {

    private PlanRef plan;

    @BeforeEach
    void somebodyIsNamed() {
        var companion = List.of(new Given("", "companion.name", 1, Answer.text("Dana Marlow")));
        plan =
                planOf(tell(Channel.PRACTITIONER, "taken-or-leaving", teacher, companion, "boy"))
                        .plan()
                        .ref();
    }

    @Test
    void whoeverMayNotGiveAPartIsToldOfNoName() {
        for (var name : List.of("Dana Marlow", "Dana Marlov", "Rosa Field"))
            assertThat(post(teacher, name))
                    .as(name)
                    .hasStatus(409)
                    .bodyText()
                    .contains("That part is given by whoever has it")
                    .doesNotContain("stands in what was told", "is named in the concern");
        assertThat(hits()).isZero();
    }

    @Test
    void everyNameThatIsLikeOneLeavesATrailThoughNoPartIsGiven() {
        assertThat(Browser.html(post(amina, "Dana Marlow")).text()).contains("is named in");
        assertThat(Browser.html(post(amina, "Dana Marlov")).text()).contains("spelt differently");
        post(amina, "Rosa Field");
        assertThat(hits()).isEqualTo(2);
    }

    private MvcTestResult post(Acting.Practitioner who, String name) {
        return browserOf(who)
                .post(
                        "/plans/" + plan + "/parts",
                        "role",
                        "POLICE",
                        "name",
                        name,
                        "number",
                        "01632 960112");
    }

    private long hits() {
        return db.sql("select count(*) from audit.act where act = 'plan-name-compared'")
                .query(Long.class)
                .single();
    }
}
