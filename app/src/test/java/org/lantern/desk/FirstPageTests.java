package org.lantern.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.casefile.People;
import org.lantern.casefile.PersonKind;
import org.springframework.beans.factory.annotation.Autowired;

/// What somebody finds on the first page after they signed in.
class FirstPageTests extends AtTheEndOfAShift {

    @Autowired People people;

    private static final String NEWS = "Since you were last here";

    @Test
    void theChildrenTheyCarryStandThereWithTheNextThingAndTheTimeLeft() {
        var child = plan().children().keySet().iterator().next();
        var file = cases.open(child, KENT, concern.value(), amina);
        var number = cases.find(file, amina).orElseThrow().number();

        var row = part(amina, "Children you carry").selectFirst("li");
        assertThat(row.text()).contains(number, "left");
        assertThat(row.select("a").attr("href")).isEqualTo("/cases/" + file);
        assertThat(browserOf(ben).page("/desk").text())
                .as("a colleague sees the case and does not carry it")
                .doesNotContain("Children you carry");

        cases.lead(file, ben.ref(), amina);
        assertThat(part(ben, "Children you carry").text()).contains(number);
        assertThat(browserOf(amina).page("/desk").text()).doesNotContain("Children you carry");
    }

    @Test
    void runningHoursSayWhatIsDueNextWithoutOpeningThePlan() {
        var hours = part(amina, "Running hours");
        assertThat(hours.select("li")).hasSize(1);
        assertThat(hours.text()).contains(plan().plan().code().toString(), "left");
    }

    @Test
    void whatOthersDidSinceTheyWereLastHereStandsThereUntilTheySignInAgain() {
        clock.advance(Duration.ofMinutes(1));
        var before = browserOf(amina);
        assertThat(before.page("/desk").text()).as("nobody did anything").doesNotContain(NEWS);

        clock.advance(Duration.ofHours(9));
        done("GH06", ben);
        clock.advance(Duration.ofHours(3));
        browserOf(amina);
        clock.advance(Duration.ofMillis(2));
        var again = browserOf(amina);
        for (int look = 0; look < 2; look++)
            assertThat(part(again.page("/desk"), NEWS).text())
                    .contains("Plan " + plan().plan().code())
                    .contains("Recorded that an action was done");
        assertThat(shownNewsOf(plan().plan().ref().value())).as("each look").isEqualTo(2);

        clock.advance(Duration.ofHours(9));
        assertThat(browserOf(amina).page("/desk").text()).doesNotContain(NEWS);
    }

    @Test
    void itSaysOnHowManyMoreRecordsOthersDidSomething() {
        browserOf(amina).page("/desk");
        clock.advance(Duration.ofHours(9));
        for (int child = 0; child < 8; child++) {
            var file =
                    cases.open(people.introduce(PersonKind.CHILD, ben), KENT, concern.value(), ben);
            cases.lead(file, amina.ref(), ben);
        }
        clock.advance(Duration.ofHours(3));

        var news = part(amina, NEWS);

        assertThat(news.select("li")).hasSize(6);
        assertThat(news.text()).contains("On 2 more records others did something");
    }

    @Test
    void whatTheyDidThemselvesIsNoNews() {
        clock.advance(Duration.ofHours(1));
        done("GH06", amina);
        clock.advance(Duration.ofHours(9));
        assertThat(browserOf(amina).page("/desk").text()).doesNotContain(NEWS);
    }

    @Test
    void whoIsHereForTheFirstTimeReadsNoNews() {
        assertThat(browserOf(manager).page("/desk").text()).doesNotContain(NEWS);
    }

    private int shownNewsOf(UUID record) {
        return db.sql(
                        """
                        select count(*) from audit.act a where a.act = 'news-listed' and a.practitioner = :who
                          and (a.subject = :record or a.subjects @> array[:record])
                        """)
                .param("who", amina.ref().value())
                .param("record", record)
                .query(Integer.class)
                .single();
    }

    private Element part(Acting.Practitioner who, String heading) {
        return part(browserOf(who).page("/desk"), heading);
    }

    private static Element part(Element page, String heading) {
        return page.select("section").stream()
                .filter(section -> section.select("h2").text().equals(heading))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + heading + " in " + page.text()));
    }
}
