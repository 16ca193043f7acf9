package org.lantern.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.access.Staff;
import org.lantern.vocabulary.Form;
import org.lantern.vocabulary.Form.Condition;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/// The public's form, along every path that its conditions open: how much somebody must answer.
@SpringBootTest
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
class EveryPathTests {

    private static final int MOST = 8;

    @Autowired Forms forms;
    @Autowired Vocabulary vocabulary;

    @Test
    void nobodyOfThePublicMustAnswerMoreThanEightQuestionsOnAnyPath() {
        var form = vocabulary.form("concern");
        var runs =
                everyAnswer(form).stream()
                        .map(answers -> forms.run(form, answers, Host.of("concern", "/worry")))
                        .toList();

        assertThat(runs)
                .allSatisfy(run -> assertThat(required(run)).hasSizeLessThanOrEqualTo(MOST));
        assertThat(runs)
                .anySatisfy(run ->
                        assertThat(required(run))
                                .contains(
                                        "danger.now",
                                        "place.area",
                                        "referrer.agency",
                                        "another child"))
                .anySatisfy(run -> assertThat(required(run)).doesNotContain("concern.about"));
        var walked = new LinkedHashSet<String>();
        for (var run : runs) run.stops().forEach(stop -> walked.add(step(stop)));
        assertThat(walked)
                .as("every step is on some path")
                .containsAll(form.steps().stream().map(Form.Step::id).toList());
    }

    private static List<String> required(FormRun run) {
        return run.stops().stream()
                .flatMap(stop ->
                        switch (stop) {
                            case Stop.Page page ->
                                    page.questions().stream()
                                            .filter(q -> !q.need().mayStayBlank())
                                            .map(Form.Question::concept);
                            case Stop.Another(var kind) -> Stream.of("another " + kind);
                        })
                .toList();
    }

    private static String step(Stop stop) {
        return stop instanceof Stop.Page page ? page.step().id() : stop.path();
    }

    /// Each combination of the answers on which a condition of the form looks; a blank stands for
    /// all others.
    private static List<Answers> everyAnswer(Form form) {
        var looked = new LinkedHashMap<String, Set<String>>();
        for (var step : form.steps()) {
            step.when().ifPresent(condition -> collect(condition, looked));
            step.questions().forEach(q -> q.when().ifPresent(c -> collect(c, looked)));
        }
        var all = List.of(Answers.none());
        for (var one : looked.entrySet()) {
            var more = new ArrayList<>(all);
            for (var answers : all)
                for (var code : one.getValue()) more.add(answers.with(one.getKey(), code));
            all = more;
        }
        assertThat(all).hasSizeGreaterThan(100);
        return all;
    }

    private static void collect(Condition condition, Map<String, Set<String>> into) {
        switch (condition) {
            case Condition.AnyOf(var concept, var codes) ->
                    into.computeIfAbsent(concept, _ -> new LinkedHashSet<>()).addAll(codes);
            case Condition.Known(var concept) ->
                    into.computeIfAbsent(concept, _ -> new LinkedHashSet<>()).add("known");
            case Condition.Not(var not) -> collect(not, into);
            case Condition.All(var conditions) -> conditions.forEach(c -> collect(c, into));
            case Condition.Any(var conditions) -> conditions.forEach(c -> collect(c, into));
        }
    }
}
