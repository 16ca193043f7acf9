package org.lantern.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.lantern.access.Acting;
import org.lantern.access.Staff;

/// Somebody at a browser. Every page they come to is looked over, unless they are in a hurry.
final class Visitor implements AutoCloseable {

    private static final String CHOICE =
            "input:is([type=radio], [type=checkbox])[name='%s'][value='%s']";

    private final String home;
    private final BrowserContext context;
    private final Page page;
    private final Inspection inspection;
    private boolean thorough = true;

    private Visitor(String name, int port, Browser.NewContextOptions browser) {
        home = "http://localhost:" + port;
        context = Chromium.running().newContext(browser.setLocale("en-GB"));
        page = context.newPage();
        page.setDefaultTimeout(20_000);
        inspection = new Inspection(name, home, page);
    }

    /// Somebody at a desk, who has a wide screen.
    static Visitor atADesk(String name, int port) {
        return new Visitor(name, port, new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    /// Somebody with a telephone.
    static Visitor withATelephone(String name, int port) {
        return new Visitor(
                name,
                port,
                new Browser.NewContextOptions().setViewportSize(360, 740).setHasTouch(true));
    }

    /// Somebody with an old telephone, on which no script runs.
    static Visitor withAnOldTelephone(String name, int port) {
        var telephone = withATelephone(name, port);
        // Not by turning scripts off, which would stop axe as well.
        telephone.context.route(
                "**/*.js",
                asked ->
                        asked.fulfill(
                                new Route.FulfillOptions().setContentType("text/javascript")));
        return telephone;
    }

    /// Somebody whose browser runs no scripts at all, ours or those that look a page over.
    static Visitor withoutScripts(String name, int port) {
        return new Visitor(
                        name,
                        port,
                        new Browser.NewContextOptions()
                                .setViewportSize(360, 740)
                                .setJavaScriptEnabled(false))
                .inAHurry();
    }

    /// From here on looks over only the pages where it is asked to: others have seen the rest.
    Visitor inAHurry() {
        thorough = false;
        return this;
    }

    Page page() {
        return page;
    }

    /// Goes to an address, and looks the page over.
    Visitor visit(String address) {
        page.navigate(home + address);
        return arrived();
    }

    /// Signs in through the page.
    Visitor signIn(Staff staff, Acting.Practitioner who) {
        visit("/sign-in");
        page.locator("input[name=email]").fill(staff.email(who));
        page.locator("input[name=password]").fill(Staff.PASSWORD);
        return press("Sign in");
    }

    private Visitor arrived() {
        return thorough ? look() : this;
    }

    /// Looks over the page one has come to.
    Visitor look() {
        inspection.look();
        return this;
    }

    /// Presses a button and looks over the page it leads to.
    Visitor press(String button) {
        var named = new Page.GetByRoleOptions().setName(button).setExact(true);
        var found = page.getByRole(AriaRole.BUTTON, named).last();
        found.focus(); // Which brings it out from below what is fixed to the window.
        found.click();
        page.waitForLoadState();
        return arrived();
    }

    /// Follows a link and looks over the page it leads to.
    Visitor follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
        page.waitForLoadState();
        return arrived();
    }

    /// Goes on to the next page of a form.
    Visitor goOn() {
        return press("Continue");
    }

    /// Goes on from page to page with these answers, by the name of the question, until all are
    /// given and can be checked: how many it took. What is not among them is left empty.
    int answer(Map<String, String> answers) {
        for (int pages = 0; pages < 30; pages++) {
            if (address().endsWith("/check")) return pages;
            if (find("input[name='_another']").count() > 0) fill(Map.of("_another", more(answers)));
            fill(answers);
            goOn();
        }
        throw new AssertionError("No end of pages at " + address());
    }

    /// Whether there is another child to tell of, beside those on this page.
    private String more(Map<String, String> answers) {
        var next = "child-" + (find(".govuk-summary-list__row").count() + 1) + "_";
        return answers.keySet().stream().anyMatch(name -> name.startsWith(next)) ? "yes" : "no";
    }

    /// Answers what this page asks.
    Visitor fill(Map<String, String> answers) {
        answers.forEach((name, value) -> {
            var choice = find(CHOICE.formatted(name, value));
            var line = find("input[type=text][name='%1$s'], textarea[name='%1$s']".formatted(name));
            if (choice.count() > 0) unfolded(choice.first()).check();
            else if (line.count() > 0) unfolded(line.first()).fill(value);
        });
        return this;
    }

    private static Locator unfolded(Locator input) {
        var closed = input.locator("xpath=ancestor::details[not(@open)]/summary");
        if (closed.count() > 0) closed.first().click();
        return input;
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    String words() {
        return page.locator("body").innerText();
    }

    String address() {
        return page.url().substring(home.length());
    }

    Locator find(String css) {
        return page.locator(css);
    }

    Visitor sees(String words) {
        assertThat(words()).contains(words);
        return this;
    }

    /// Waits until such a part of the page has these words.
    Visitor until(String css, String words) {
        page.locator(css).filter(new Locator.FilterOptions().setHasText(words)).first().waitFor();
        return this;
    }

    /// Waits until the title begins so.
    Visitor untilTitle(String words) {
        page.waitForCondition(() -> page.title().startsWith(words));
        return this;
    }

    @Override
    public void close() {
        inspection.close();
    }
}
