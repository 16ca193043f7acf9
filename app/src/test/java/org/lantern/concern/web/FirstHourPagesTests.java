package org.lantern.concern.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The first hour on a page for everybody, and on paper.
class FirstHourPagesTests extends AtThePublicDoor {

    @Test
    void aTeacherInWalesFindsWhatToDoWithinHowManyMinutesFromTheFirstPage() {
        assertThat(visitor.open("/").page().select("main a[href=/help/first-hour]")).hasSize(1);
        assertThat(
                        visitor.open("/help/first-hour")
                                .page()
                                .select("main a[href=/help/first-hour/school/uk]"))
                .hasSize(1);

        var main = visitor.open("/help/first-hour/school/wales").page().select("main");

        assertThat(main.text())
                .contains(
                        "within 10 minutes Whoever is with the child GH29",
                        "Put down: Whom you told",
                        "Not done after 15 minutes: ring the safeguarding lead",
                        "No practitioner has confirmed it yet");
        assertThat(main.select("a[href=/help/first-hour/school/scotland]")).hasSize(1);
    }

    @Test
    void anOfficerInScotlandReadsTheirOwnPowerAndElsewhereItIsSaidWhereEachApplies() {
        assertThat(visitor.open("/help/first-hour/police/scotland").page().text())
                .contains("section 56")
                .doesNotContain("section 46", "article 65");
        assertThat(visitor.open("/help/first-hour/police/uk").page().text())
                .contains("England, Wales GH10", "Scotland GH10-scotland");
    }

    @Test
    void whenTheChildIsGoneTheCallComesBeforeTheForm() {
        assertThat(
                        visitor.open("/help/first-hour/carer/uk")
                                .page()
                                .select("#gone ~ section")
                                .text())
                .containsSubsequence("GH42", "The call comes first, the form after", "GN03");
    }

    @Test
    void theEmptyPlanHasABoxForEachActionAndTheAreasNumbersWithTheirSourceAndDay() {
        var paper = visitor.open("/help/first-hour/everybody/uk/paper").page();
        assertThat(paper.select(".lantern-hour__step")).hasSizeGreaterThan(60);
        assertThat(paper.select(".lantern-hour__step .lantern-hour__boxes"))
                .hasSameSizeAs(paper.select(".lantern-hour__step"));
        assertThat(paper.text()).doesNotContain("01632 960100");
        var kent = paper.select("main a[href$=/paper/" + KENT + "]");
        assertThat(kent).hasSize(1);

        assertThat(visitor.open(kent.attr("href")).page().select(".lantern-numbers").text())
                .contains("01632 960100", "invented for a test", "1 November 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody/uk", "school/france", "school/uk/paper/E99999999"})
    void anAddressThatNobodyMadeIsNotFound(String there) {
        assertThat(visitor.get("/help/first-hour/" + there).getResponse().getStatus())
                .isEqualTo(404);
    }

    @Test
    void itIsAllSaidInWelsh() {
        var main = visitor.open("/help/first-hour/school/wales?lang=cy").page().select("main");

        assertThat(main.text()).contains("o fewn 10 munud", "Dywedwch wrth yr arweinydd diogelu");
        assertThat(main.select(".lantern-hour [lang=en]")).isEmpty();
    }
}
