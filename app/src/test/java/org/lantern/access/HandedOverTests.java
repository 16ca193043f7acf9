package org.lantern.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A phone in a child's hand: the card, and nothing else of whoever is signed in.
class HandedOverTests extends SettingUpADesk {

    private Browser before;
    private Browser phone;

    @BeforeEach
    void aPhoneThatIsHandedOver() {
        before = Browser.of(tester, staff, staff.at(desk));
        phone = after(before.post("/handed-over", "from", "/desk/queue"));
    }

    @Test
    void everyPageOfTheirsLeadsToTheirPassword() {
        for (var page :
                new String[] {"/desk", "/desk/queue", "/cases", "/account", "/interpreters"})
            assertThat(phone.get(page)).as(page).hasRedirectedUrl("/handed-over");
        assertThat(phone.post("/account/password", "password", "nine teal lamps hum"))
                .hasRedirectedUrl("/handed-over");
        assertThat(
                        tester.get()
                                .uri("/desk/queue/lanes")
                                .header("Lantern-Live", "yes")
                                .cookie(phone.session())
                                .exchange()
                                .getResponse()
                                .getStatus())
                .as("a page that keeps itself up to date is told plainly")
                .isEqualTo(401);
    }

    @Test
    void thePageThatAsksForItLeadsNowhereElse() {
        var page = phone.page("/handed-over");

        assertThat(page.select("a").eachAttr("href"))
                .allMatch(way -> way.startsWith("/help/language-card") || way.startsWith("#"));
        assertThat(page.select("nav, header")).isEmpty();
        assertThat(phone.page("/help/language-card/vi").text()).contains("Em được an toàn.");
    }

    @Test
    void theSessionOfBeforeIsNoWayRound() {
        assertThat(before.get("/desk").getResponse().getRedirectedUrl()).startsWith("/sign-in");
    }

    @Test
    void theirPasswordOpensThePageThatTheyWereOn() {
        assertThat(errors(phone.post("/handed-over/return"))).isEqualTo("Enter your password");
        assertThat(errors(give("wrong"))).startsWith("That is not your password");
        assertThat(phone.get("/desk")).hasRedirectedUrl("/handed-over");

        assertThat(give(Staff.PASSWORD)).hasRedirectedUrl("/desk/queue");

        assertThat(phone.get("/desk")).hasStatusOk();
        assertThat(phone.get("/handed-over")).hasRedirectedUrl("/desk");
    }

    @Test
    void itCannotBeGuessed() {
        for (int guess = 0; guess < 5; guess++) give("guess " + guess);

        assertThat(errors(give(Staff.PASSWORD))).startsWith("That is not your password");
    }

    @Test
    void handingOverOftenLocksNobodyOut() {
        for (int time = 0; time < 6; time++) {
            assertThat(give(Staff.PASSWORD)).hasStatus3xxRedirection();
            phone = after(phone.post("/handed-over", "from", "/cases"));
        }
        assertThat(give(Staff.PASSWORD)).hasRedirectedUrl("/cases");
    }

    @Test
    void noOtherSiteIsComeBackTo() {
        give(Staff.PASSWORD);
        phone = after(phone.post("/handed-over", "from", "//elsewhere.example"));

        assertThat(give(Staff.PASSWORD)).hasRedirectedUrl("/desk");
    }

    @Test
    void whoeverSignsInAnewHasTheirPagesToo() {
        phone.post("/sign-out");

        assertThat(phone.get("/desk").getResponse().getRedirectedUrl()).startsWith("/sign-in");
    }

    private MvcTestResult give(String password) {
        return phone.post("/handed-over/return", "currentPassword", password);
    }

    private Browser after(MvcTestResult handedOver) {
        assertThat(handedOver).hasRedirectedUrl("/help/language-card");
        assertThat(handedOver.getResponse().getHeader("Clear-Site-Data")).isEqualTo("\"cache\"");
        return new Browser(tester, handedOver.getResponse().getCookies());
    }

    private static String errors(MvcTestResult page) {
        return Browser.html(page).select(".govuk-error-summary a").text();
    }
}
