package org.lantern.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.AgencyKind;
import org.lantern.access.Browser;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A case as it was known at a past moment: nothing of what was said later, and nothing of whom the
/// child was found later to be, where they went later, or who led later.
@AutoConfigureMockMvc
class AsKnownTests extends InKent {

    private static final String SCAR = "a scar on the left hand";

    @Autowired MockMvcTester tester;

    private PersonRef other;
    private Instant before;

    @BeforeEach
    void somebodyElseWasSeenBefore() {
        other = people.introduce(PersonKind.CHILD, worker);
        var scar = Said.seen(other.value(), concept("child.description"), Answer.text(SCAR));
        ledger.record(List.of(scar), UUID.randomUUID(), worker);
        say("child.apparent-age", "15", worker);
        later();
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void aLinkThatWasMadeLaterIsNotSeenBefore() {
        people.link(child, other, "Same scar", worker);
        later();

        assertThat(words(cases.look(file, worker))).contains(SCAR, "15");
        assertThat(words(cases.asKnownAt(file, before, worker))).contains(SCAR);
        assertThat(words(cases.asKnownAt(file, before.minusSeconds(5_400), worker)))
                .contains("15")
                .doesNotContain(SCAR);
    }

    @Test
    void aPartingThatCameLaterIsNotSeenBefore() {
        var link = people.link(child, other, "Same scar", worker);
        later();
        people.part(link, "Two girls", worker);
        later();

        assertThat(words(cases.look(file, worker))).doesNotContain(SCAR);
        assertThat(words(cases.asKnownAt(file, before, worker))).doesNotContain(SCAR);
        assertThat(words(cases.asKnownAt(file, before.minusSeconds(5_400), worker))).contains(SCAR);
    }

    @Test
    void whoLedAndWhereTheChildWentLaterAreNotShownBefore() {
        var named = clock.instant();
        cases.lead(file, worker.ref(), worker);
        cases.answersFor(file, Cases.Duty.HOST, HARROW, "Placed there", worker);
        later();
        var second = staff.of(worker.agency());
        cases.lead(file, second.ref(), worker);

        var now = cases.look(file, worker);
        assertThat(now.head()).isEqualTo(CaseView.Head.of(now.file()));
        assertThat(now.head().lead()).contains(second.ref());
        assertThat(now.head().host()).contains(HARROW);
        var then = cases.asKnownAt(file, named, worker).head();
        assertThat(then.lead()).contains(worker.ref());
        assertThat(then.host()).contains(HARROW);
        var first = cases.asKnownAt(file, named.minusSeconds(1), worker).head();
        assertThat(first.lead()).isEmpty();
        assertThat(first.host()).contains(KENT);
        assertThat(first.responsible()).contains(KENT);
    }

    @Test
    void thePageShowsTheHeadAsItWas() {
        staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, HARROW), HARROW);
        clock.advance(Duration.ofDays(2));
        cases.lead(file, worker.ref(), worker);
        cases.answersFor(file, Cases.Duty.HOST, HARROW, "Placed there", worker);
        clock.advance(Duration.ofDays(1));
        var browser = Browser.of(tester, staff, worker);

        assertThat(head(browser, "")).contains("Harrow", worker.name());
        assertThat(head(browser, "/as-known?date=2026-11-24"))
                .contains("Kent", "Nobody is named yet")
                .doesNotContain("Harrow", worker.name());
        assertThat(head(browser, "/as-known?date=2026-11-20"))
                .contains("The case was not open yet")
                .doesNotContain("Kent", "Harrow");
    }

    private String head(Browser browser, String which) {
        return browser.page("/cases/" + file + which).select("main dl").first().text();
    }

    private void later() {
        clock.advance(Duration.ofHours(1));
        before = clock.instant();
        clock.advance(Duration.ofHours(1));
    }

    private static List<String> words(CaseView view) {
        return view.statements().stream()
                .flatMap(s -> s.answer().stream())
                .filter(Answer.Known.class::isInstance)
                .map(Object::toString)
                .map(AsKnownTests::text)
                .toList();
    }

    private static String text(String answer) {
        return answer.replaceAll(".*text=(.*?)\\].*", "$1");
    }
}
