package org.lantern.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantern.access.Acting;
import org.lantern.access.Browser;
import org.lantern.access.Staff;
import org.lantern.casefile.CaseView;
import org.lantern.clock.Clocks;
import org.lantern.form.Given;
import org.lantern.kernel.CaseRef;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Compares what a published case expects with what the product shows of it: the duties that run or
/// can be begun, the sentences that nobody may conclude, and what nobody knows.
@TestComponent
class WhatIsShown {

    private final MockMvcTester tester;
    private final Staff staff;
    private final Clocks clocks;
    private final Clock clock;

    WhatIsShown(MockMvcTester tester, Staff staff, Clocks clocks, Clock clock) {
        this.tester = tester;
        this.staff = staff;
        this.clocks = clocks;
        this.clock = clock;
    }

    /// On the pages of the case.
    void says(Scenario scenario, CaseRef file, Acting.Practitioner worker) {
        var browser = Browser.of(tester, staff, worker);
        var page = browser.page("/cases/" + file);
        var offered =
                browser.page("/cases/" + file + "/duties/new").select("main").text()
                        + browser.page("/cases/" + file + "/duties/power").select("main").text();
        var running =
                clocks.on(file, clock.instant(), worker).stream()
                        .map(duty -> duty.duty().code())
                        .collect(Collectors.toSet());
        assertThat(running).as("a strategy discussion is due").contains("D03");
        for (var code : scenario.clocks())
            assertThat(running.contains(code) || offered.contains("(" + code + ")"))
                    .as("%s of %s runs, or can be begun", code, scenario)
                    .isTrue();
        for (var code : List.of("D20", "D26"))
            if (running.contains(code))
                assertThat(scenario.text("movement")).as(code).isIn("into-uk", "within-uk");

        var matrix = page.select("a[href*=/matrix]").attr("href");
        assertThat(matrix).as("the case leads to its matrix").isNotEmpty();
        var sentences =
                List.of(page.select("main").text(), browser.page(matrix).select("main").text());
        for (var text : sentences)
            for (var never : scenario.mustNotConclude())
                assertThat(concludes(text, never)).as("%s: %s", scenario, never).isFalse();
    }

    /// What no account gives stays unknown: the case holds what was told and marked, and no more.
    void nothingIsMadeUp(Scenario scenario, CaseView view, int place) {
        assertThat(scenario.unknowns()).isNotEmpty();
        var told =
                Answered.of(scenario).stream()
                        .filter(g -> g.item().isEmpty() || g.item().equals("child-" + place))
                        .toList();
        var concepts = told.stream().map(Given::concept).collect(Collectors.toSet());
        assertThat(view.live().keySet().stream().filter(c -> !c.startsWith("indicator.")))
                .isSubsetOf(concepts);
        var answers = told.stream().map(Given::answer).collect(Collectors.toSet());
        view.live()
                .forEach((concept, statements) -> {
                    if (!concept.startsWith("indicator."))
                        assertThat(statements)
                                .as(concept)
                                .allMatch(s -> s.answer().filter(answers::contains).isPresent());
                });
        for (var open : List.of("child.nationality", "child.language", "child.birth-date"))
            assertThat(view.live()).as(open).doesNotContainKey(open);
    }

    /// Whether one sentence of a text has all the words of meaning of another.
    static boolean concludes(String text, String sentence) {
        var meant = words(sentence);
        return meant.size() > 1
                && Arrays.stream(text.split("[.!?;]\\s"))
                        .map(WhatIsShown::words)
                        .anyMatch(said -> said.containsAll(meant));
    }

    private static Set<String> words(String sentence) {
        return Arrays.stream(sentence.toLowerCase(java.util.Locale.UK).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toSet());
    }
}
