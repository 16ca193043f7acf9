package org.lantern.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Browser;
import org.lantern.access.Staff;
import org.lantern.casefile.Cases;
import org.lantern.casefile.SourceKind;
import org.lantern.concern.Deciding;
import org.lantern.concern.DecisionKind;
import org.lantern.concern.Decisions;
import org.lantern.concern.DutyDesk;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.screening.Filled;
import org.lantern.screening.Matrix;
import org.lantern.screening.Subject;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Ten published cases, played through the product as they first came to somebody's notice: the
/// worry, the matrix, the desk's decision, the case. Nothing is typed twice, and nothing is
/// concluded that nobody can know.
@SpringBootTest
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class, Raised.class, WhatIsShown.class})
class PlayedCasesTests {

    @Autowired MockMvcTester tester;
    @Autowired Staff staff;
    @Autowired Raised raised;
    @Autowired DutyDesk desk;
    @Autowired Decisions decisions;
    @Autowired Matrix matrix;
    @Autowired Cases cases;
    @Autowired WhatIsShown shown;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;
    @Autowired CleanSlate cleanSlate;

    static Stream<Scenario> cases() {
        return Scenario.all().stream();
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aWorryBecomesACaseWithItsMatrixAndNothingTypedTwice(Scenario scenario) {
        var worker =
                staff.at(
                        staff.desk(
                                staff.agency(AgencyKind.SOCIAL_CARE, scenario.text("area")),
                                scenario.text("area")));
        var concern = raised.of(scenario);
        desk.claim(concern, worker);
        var children = children(concern);
        for (int i = 0; i < children.size(); i++)
            mark(scenario, concern, children.get(i), i + 1, worker);

        var opened =
                decisions.decide(
                        concern, children.stream().map(c -> protect(c, scenario)).toList(), worker);

        assertThat(opened).hasSameSizeAs(children);
        for (int i = 0; i < children.size(); i++)
            check(scenario, children.get(i), opened.get(i), i + 1, worker);
    }

    private void check(
            Scenario scenario,
            PersonRef child,
            CaseRef file,
            int place,
            Acting.Practitioner worker) {
        var support = matrix.open(new Subject(child, file.value()), worker).support();
        var view = cases.look(file, worker);
        var page = Browser.of(tester, staff, worker).page("/cases/" + file).text();

        assertThat(view.live().get("concern.words"))
                .extracting(s -> s.answer().orElseThrow())
                .containsExactly(Answer.text(scenario.text("concern").strip()));
        assertThat(view.live().keySet().stream().filter(c -> c.startsWith("indicator.")))
                .containsExactlyInAnyOrderElementsOf(
                        of(scenario, place).stream()
                                .map(m -> "indicator." + m.code())
                                .distinct()
                                .toList());
        assertThat(!support.flight().isEmpty())
                .as("may be gone soon")
                .isEqualTo(scenario.imminentDisappearance());
        assertThat(page).contains(scenario.text("concern").strip().substring(0, 30));
        assertThat(page.toLowerCase())
                .doesNotContain("not trafficked", "no indicators", "score", "probability");
        shown.says(scenario, file, worker);
        shown.nothingIsMadeUp(scenario, view, place);
    }

    private void mark(
            Scenario scenario,
            ConcernRef concern,
            PersonRef child,
            int place,
            Acting.Practitioner worker) {
        var ticks =
                of(scenario, place).stream()
                        .map(m -> new Filled.Tick(m.code(), m.mark(), m.evidence()))
                        .toList();
        if (!ticks.isEmpty())
            matrix.mark(
                    new Subject(child, concern.value()),
                    new Filled(clock.instant(), SourceKind.SEEN, ticks, "", ""),
                    worker);
    }

    /// What was marked about that child, at first and later.
    private static List<Scenario.Mark> of(Scenario scenario, int place) {
        return Stream.concat(scenario.marks().stream(), scenario.later().stream())
                .filter(m -> m.child() == 0 || m.child() == place)
                .toList();
    }

    private static Deciding protect(PersonRef child, Scenario scenario) {
        return new Deciding(
                Optional.of(child),
                DecisionKind.STRATEGY_DISCUSSION,
                "Suspicion of significant harm",
                Optional.empty(),
                scenario.text("area"),
                scenario.text("area"));
    }

    private List<PersonRef> children(ConcernRef concern) {
        return db.sql("select person from concern.child where concern = ? order by place")
                .param(concern.value())
                .query((row, n) -> new PersonRef(row.getObject("person", java.util.UUID.class)))
                .list();
    }
}
