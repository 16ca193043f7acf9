package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Browser;
import org.lantern.casefile.Cases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// From a plan to the safety and placement plan of its child, to what the carer says of it and to
/// the case, and back: for whoever may see them; to anybody else they are what does not exist.
class SafetyLinksTests extends AtACarers {

    private static final String NOTHING = "00000000-0000-0005-0000-000000000005";

    @Autowired Cases cases;
    @Autowired Caring caring;

    private String ofPlan;
    private String ofCase;
    private String writing;
    private String reading;

    @BeforeEach
    void addresses() {
        ofPlan = "/plans/" + plan;
        ofCase = file.page();
        writing = ofCase + "/safety-plan";
        reading = writing + "/1/acknowledgement";
    }

    @Test
    void aWorkerIsLedFromThePlanToAllOfItAndBack() {
        var worker = browserOf(amina);
        var page = worker.page(ofPlan);
        assertThat(links(page)).contains(ofCase, ofCase + "#safety-plan");

        var before = worker.page(ofCase);
        assertThat(before.select("#safety-plan a").eachAttr("href")).contains(writing);
        assertThat(links(before)).contains(ofPlan);
        assertThat(allLinks(worker.page(writing))).contains(ofCase);

        write(0, "Awake all night");
        assertThat(worker.page(ofPlan).text()).contains("The carer has not said that they know it");
        assertThat(worker.page(ofCase).select("#safety-plan a").eachAttr("href"))
                .contains(reading, writing);
        assertThat(allLinks(worker.page(reading))).contains(ofCase);
        worker.post(reading, "how", "TELEPHONE", "words", "She will");
        assertThat(worker.page(ofPlan).text())
                .doesNotContain("The carer has not said that they know it");
    }

    @Test
    void theCarerIsLedFromThePlanToTheirCopyAndBackAndWhatTheySayStandsOnTheCase() {
        hasThePart(carer);
        write(0, "Awake all night");
        var theirs = browserOf(carer);

        assertThat(links(theirs.page(ofPlan))).contains(page);
        assertThat(theirs.page(ofPlan).select("a[href*=/cases/]")).isEmpty();
        assertThat(allLinks(theirs.page(page))).contains(ofPlan);
        theirs.post(page, "file", "" + file.value(), "number", "1", "words", "I have no car");

        assertThat(browserOf(amina).page(ofCase).select("#safety-plan").text())
                .contains("The carer knows it", "I have no car");
        assertThat(browserOf(amina).page(ofPlan).text())
                .doesNotContain("The carer has not said that they know it");
    }

    @Test
    void whereTheirPlanPartedTheCarerIsLedToTheirCopyByTheAddressThatTheyWereTold() {
        var two = planOf(flight("boy", "his friend"));
        var boy = two.children().keySet().iterator().next();
        cases.open(boy, KENT, two.concerns().getFirst().value(), amina);
        caring.offer(two.plan().ref(), List.of(boy), carer.ref(), new Parts.Said("", ""), amina);
        var offer = plans.find(two.plan().ref(), carer).offers().getLast();
        parts.take(two.plan().ref(), offer.ref(), carer);

        var own = turning.part(two.plan().ref(), List.of(boy), "Placed apart", amina);

        assertThat(browserOf(carer).get("/plans/" + two.plan().ref() + "/carer"))
                .hasRedirectedUrl("/plans/" + own + "/carer");
        assertThat(browserOf(carer).page("/plans/" + own + "/carer").text())
                .contains("There is no safety plan yet");
    }

    @Test
    void toWhoeverMayNotSeeThemTheyAreWhatDoesNotExist() {
        hasThePart(carer);
        write(0, "Awake all night");
        var stranger = staff.of(staff.agency(AgencyKind.HEALTH, KENT));
        for (var who : List.of(carer, officer, stranger)) same(who, ofCase);
        for (var who : List.of(carer, teacher, officer, stranger))
            for (var address : List.of(writing, reading)) same(who, address);
        for (var who : List.of(officer, stranger)) same(who, ofPlan);
        for (var who : List.of(amina, teacher, officer, stranger)) same(who, page);
        same(amina, ofPlan + "/safety-plan");
        assertThat(browserOf(teacher).page(ofPlan).select("a[href*=/cases/], a[href$=/carer]"))
                .isEmpty();
        assertThat(safety.look(file, amina).orElseThrow().acknowledged()).isEmpty();
    }

    /// Asked for and sent to.
    private void same(Acting.Practitioner who, String address) {
        var browser = browserOf(who);
        var nowhere = address.replace(plan.toString(), NOTHING).replace("" + file.value(), NOTHING);
        equal(browser.get(address), browser.get(nowhere), address);
        if (address.equals(ofCase) || address.equals(ofPlan)) return;
        var said = new String[] {"how", "TELEPHONE", "file", "" + file.value(), "number", "1"};
        equal(browser.post(address, said), browser.post(nowhere, said), address);
        equal(browser.post(address), browser.post(nowhere), address);
    }

    private static void equal(MvcTestResult one, MvcTestResult other, String address) {
        assertThat(one).as(address).hasStatus(404);
        assertThat(other).as(address).hasStatus(404);
        assertThat(Browser.html(one).text())
                .as(address)
                .isNotEmpty()
                .isEqualTo(Browser.html(other).text());
    }

    private static List<String> links(Document page) {
        return page.select("main a").eachAttr("href");
    }

    private static List<String> allLinks(Document page) {
        return page.select("a").eachAttr("href");
    }
}
