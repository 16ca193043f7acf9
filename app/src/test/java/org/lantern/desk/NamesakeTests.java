package org.lantern.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Browser;
import org.lantern.casefile.People;
import org.lantern.concern.Channel;
import org.lantern.concern.Raising;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/// A whole desk is handed over to a colleague who has the name of somebody who was with the child.
class NamesakeTests extends HandingOverADesk {

    @Autowired People people;

    @BeforeEach
    void somebodyOfBensNameWasSeenWithTheBoy() {
        var given =
                List.of(
                        new Given("", "place.area", 1, Answer.code(KENT)),
                        new Given("", "danger.now", 1, Answer.code("not-now")),
                        new Given("", "concern.about", 1, Answer.code("children")),
                        new Given("", "companion.name", 1, Answer.text(ben.name())),
                        new Given("child-1", "child.working-label", 1, Answer.text("him")));
        var raising =
                new Raising(
                        Channel.PRACTITIONER, "concern-practitioner", 1, given, Optional.empty());
        var told = frontDoor.raise(raising, manager).concern();
        people.link(child(concern), child(told), "The same jacket", amina);
    }

    @Test
    void thePageAsksWhyItIsAnotherPersonAndThenAllOfItIsHandedOver() {
        var page = browserOf(amina).page("/desk/handover");
        assertThat(page.select("[name^=another-]")).isEmpty();

        var asked = Browser.html(browserOf(amina).post("/desk/handover", fields(page)));

        var field = asked.select("[name^=another-]").attr("name");
        assertThat(asked.select(".govuk-error-summary a[href=#" + field + "]")).hasSize(1);
        assertThat(asked.select("textarea[name^=another-]").hasClass("govuk-textarea--error"))
                .isTrue();
        assertThat(asked.select("textarea[name^=words-]").eachText())
                .as("what was typed")
                .allMatch("Her aunt rings back at six"::equals);
        assertThat(browserOf(amina).page("/desk/handover").text())
                .doesNotContain("who has not taken it over yet");

        var said = new ArrayList<>(Arrays.asList(fields(page)));
        said.addAll(List.of(field, "At our desk for years"));
        assertThat(browserOf(amina).post("/desk/handover", said.toArray(String[]::new)))
                .hasRedirectedUrl("/desk/handover");
        take(names(browserOf(ben)));
        assertThat(holder()).isEqualTo(ben.ref());
        assertThat(browserOf(amina).page("/plans/" + plan().plan().ref()).text())
                .contains("At our desk for years");
    }

    @Test
    void whoeverTakesItsTickOffHandsOverTheRest() {
        var page = browserOf(amina).page("/desk/handover");
        var asked = Browser.html(browserOf(amina).post("/desk/handover", fields(page)));
        var part = asked.select("[name^=another-]").attr("name").replace("another-", "hand-");
        var rest = new ArrayList<String>(List.of("to", ben.ref().toString()));
        for (var name : names(page, "hand-"))
            if (!name.equals(part)) rest.addAll(List.of(name, "yes"));

        assertThat(browserOf(amina).post("/desk/handover", rest.toArray(String[]::new)))
                .hasRedirectedUrl("/desk/handover");
        take(names(browserOf(ben)));
        assertThat(holder()).isEqualTo(amina.ref());
        assertThat(desk.look(concern, amina).held().orElseThrow().by()).isEqualTo(ben.ref());
    }

    private static List<String> names(Browser browser) {
        return browser.page("/desk/handover").select("[name=take]").eachAttr("value");
    }

    private PersonRef child(ConcernRef concern) {
        return new PersonRef(
                db.sql("select person from concern.child where concern = ?")
                        .param(concern.value())
                        .query(UUID.class)
                        .single());
    }
}
