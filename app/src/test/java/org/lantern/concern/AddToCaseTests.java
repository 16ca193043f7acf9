package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.AgencyKind;
import org.lantern.access.Browser;
import org.lantern.casefile.Cases;
import org.lantern.form.Given;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Adding a concern to a case: by the reference of the case, beside which those stand that may be
/// about the same child.
class AddToCaseTests extends AtADesk {

    private static final String MISSING =
            "Enter the reference of a case of which you see the whole";

    @Autowired Cases cases;

    private CaseRef mira;
    private CaseRef other;
    private ConcernRef ref;

    @BeforeEach
    void twoCasesAndAConcernAboutTheChildOfOne() {
        mira = caseOf("Mira Example");
        other = caseOf("Jonas Sample");
        ref = tell(child(), named("Mira Example"));
    }

    @Test
    void thePageShowsThoseThatMayBeAboutTheSameChildAndLeavesATrailOfNoOther() {
        var before = List.of(looks(mira), looks(other));
        var page = page();

        assertThat(page.select(".govuk-inset-text li").eachText())
                .singleElement()
                .asString()
                .contains(number(mira), "Mira Example", "Kent", "Found by");
        assertThat(List.of(looks(mira) - 1, looks(other))).isEqualTo(before);
        assertThat(page.text()).doesNotContain(number(other));
    }

    @Test
    void theReferenceOfACaseIsTypedHoweverItIsWritten() {
        var typed = " " + number(other).toLowerCase(java.util.Locale.ROOT).replace("-", " ");

        assertThat(decide(typed).getResponse().getRedirectedUrl()).isEqualTo("/concerns/" + ref);

        var decided = desk.look(ref, amina).toDecide().getFirst().decided().orElseThrow();
        assertThat(decided.kind()).isEqualTo(DecisionKind.ADD_TO_CASE);
        assertThat(decided.opened()).contains(other);
        assertThat(page("/cases/" + other).text()).contains("Mira Example");
    }

    @Test
    void oneThatIsNotTheirsOneThatIsNotThereAndOneThatIsNoReferenceAreToldTheSame() {
        var leeds = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, LEEDS), LEEDS));
        var theirs =
                cases.open(
                        desk.look(tell(child()), amina).concern().children().getFirst().person(),
                        LEEDS,
                        UUID.randomUUID(),
                        leeds);
        for (var wrong : List.of(number(theirs), "K7QD-2M9X", "Mira", "")) {
            var refused = Browser.html(decide(wrong));
            assertThat(refused.select(".govuk-error-summary a").eachText())
                    .as(wrong)
                    .containsExactly(MISSING);
            assertThat(refused.select(".govuk-error-summary a").attr("href")).isEqualTo("#file-0");
            assertThat(refused.select("#file-0").val()).isEqualTo(wrong);
            assertThat(refused.select("#reasons-0").text()).isEqualTo("The same girl");
        }
        assertThat(desk.count(amina)).isEqualTo(2);
    }

    private MvcTestResult decide(String typed) {
        return browserOf(amina)
                .post(
                        "/concerns/" + ref + "/decision",
                        "kind-0",
                        "ADD_TO_CASE",
                        "reasons-0",
                        "The same girl",
                        "file-0",
                        typed);
    }

    private CaseRef caseOf(String name) {
        var concern = tell(child(), named(name));
        var all = new ArrayList<Deciding>();
        for (var item : desk.look(concern, amina).toDecide())
            all.add(
                    new Deciding(
                            item.person(),
                            DecisionKind.SECTION_47,
                            "As was told",
                            Optional.empty(),
                            KENT,
                            KENT));
        return decisions.decide(concern, all, amina).getFirst();
    }

    private static Given named(String name) {
        return new Given("child-1", "child.name", 1, Answer.text(name));
    }

    private String number(CaseRef file) {
        return db.sql("select number from casefile.child_case where ref = ?")
                .param(file.value())
                .query(String.class)
                .single();
    }

    private int looks(CaseRef file) {
        return db.sql("select count(*) from audit.act where subject = ?")
                .param(file.value())
                .query(Integer.class)
                .single();
    }

    private Document page() {
        return page("/concerns/" + ref + "/decision");
    }

    private Document page(String address) {
        return browserOf(amina).page(address);
    }
}
