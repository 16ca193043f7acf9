package org.lantern.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantern.vocabulary.Form.Need.OPTIONAL;
import static org.lantern.vocabulary.Form.Need.OPTIONAL_OR_REFUSED;
import static org.lantern.vocabulary.Form.Need.REQUIRED;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lantern.area.Areas;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Form.Condition;

class FormRunTests {

    private final Sample vocabulary = new Sample();
    private final Forms forms = new Forms(new QuestionReader(vocabulary, new Areas()));
    private final Host door = Host.of("sample", "/sample");

    @Test
    void thePublicWalksTheStepsMeantForThem() {
        assertThat(paths(run(Answers.none())))
                .containsExactly(
                        "danger",
                        "place",
                        "words",
                        "child-1/who",
                        "child-1/more",
                        "another-child",
                        "contact");
    }

    @Test
    void anAgencyIsAskedItsOwnStepsToo() {
        var run = forms.run(SampleForm.whole(), Answers.none(), door.by("SCHOOL"));
        assertThat(paths(run)).contains("school");
    }

    @Test
    void dangerOpensTheStepThatSaysWhatToDo() {
        assertThat(paths(run(Answers.none().with("danger.now", "now")))).contains("ring");
        assertThat(paths(run(Answers.none().with("danger.now", "not-now")))).doesNotContain("ring");
    }

    @Test
    void whatIsHiddenIsKeptButNeitherAskedNorSent() {
        var answers = Answers.none().with("danger.now", "now").with("danger.log-number", "L 17");
        assertThat(concepts(run(answers))).contains("danger.log-number");

        var changed = answers.with("danger.now", "not-now");
        assertThat(concepts(run(changed))).doesNotContain("danger.log-number");
        assertThat(changed.at(Asked.once("danger.log-number")).all()).containsExactly("L 17");
    }

    @Test
    void aHiddenAnswerHidesWhatDependsOnIt() {
        var form =
                SampleForm.form(
                        SampleForm.step("a", SampleForm.ask("danger.now", REQUIRED)),
                        SampleForm.step(
                                "b",
                                SampleForm.ask("child.sex", OPTIONAL, code("danger.now", "now"))),
                        SampleForm.step(
                                "c",
                                SampleForm.ask(
                                        "child.name", OPTIONAL, new Condition.Known("child.sex"))));
        var answers = Answers.none().with("danger.now", "now").with("child.sex", "male");
        assertThat(paths(forms.run(form, answers, door))).containsExactly("a", "b", "c");
        assertThat(paths(forms.run(form, answers.with("danger.now", "not-now"), door)))
                .containsExactly("a");
    }

    @Test
    void conditionsCombine() {
        var now = code("danger.now", "now");
        var tickets = code("flight.signs", "tickets");
        var answers =
                Answers.none().with("danger.now", "now").with("flight.signs", "packed", "tickets");
        assertThat(holds(new Condition.All(List.of(now, tickets)), answers)).isTrue();
        assertThat(holds(new Condition.All(List.of(now, new Condition.Not(tickets))), answers))
                .isFalse();
        assertThat(holds(new Condition.Any(List.of(new Condition.Not(now), tickets)), answers))
                .isTrue();
        assertThat(holds(new Condition.Known("child.name"), answers)).isFalse();
    }

    @Test
    void eachChildIsAskedForItself() {
        var answers = Answers.none().withAnother("child").withAnother("child").without("child-2");
        assertThat(run(answers).items("child")).containsExactly("child-1", "child-3");
        assertThat(answers.withAnother("child").items("child"))
                .containsExactly("child-1", "child-3", "child-4");
    }

    @Test
    void whatIsTakenAwayTakesItsWordsAlong() {
        var name = new Asked("child-2", "child.name");
        var answers =
                Answers.none().withAnother("child").with(name, Typed.of("Bo")).without("child-2");
        assertThat(answers.typed()).isEmpty();
        assertThat(answers.without("child-1").items("child")).containsExactly("child-1");
    }

    @Test
    void oneWhoComesBackGoesOnWhereTheyStopped() {
        var answers = Answers.none().with("danger.now", "not-now").withTaken("danger");
        assertThat(run(answers).current().map(Stop::path)).contains("place");
    }

    @Test
    void itIsCompleteWhenNothingRequiredIsMissing() {
        var run = run(Answers.none().with("danger.now", "now"));
        assertThat(run.lacks())
                .extracting(lack -> lack.asked().field())
                .containsExactly(
                        "place.area", "concern.words", "child-1_child.name", "child-1_child.sex");
        var child = new Asked("child-1", "child.name");
        var sex = new Asked("child-1", "child.sex");
        var full =
                run.answers()
                        .with("place.area", "_unknown")
                        .with("concern.words", "Worried")
                        .with(child, Typed.nothing().with("absent", "_refused"))
                        .with(sex, Typed.of("_unknown"));
        assertThat(run(full).complete()).isTrue();
        assertThat(run(full).given(vocabulary))
                .contains(
                        new Given("", "danger.now", 3, Answer.code("now")),
                        new Given("child-1", "child.name", 3, new Answer.Refused()),
                        new Given("child-1", "child.sex", 3, new Answer.Unknown()))
                .hasSize(5);
    }

    @Test
    void whatMayBeRefusedMayStayBlankWhereTheFormSaysSo() {
        var form =
                SampleForm.form(
                        SampleForm.step("a", SampleForm.ask("child.sex", OPTIONAL_OR_REFUSED)));
        assertThat(forms.run(form, Answers.none(), door).complete()).isTrue();

        var refused = Answers.none().with("child.sex", "_refused");
        assertThat(forms.run(form, refused, door).given(vocabulary))
                .extracting(Given::answer)
                .containsExactly(new Answer.Refused());
    }

    @Test
    void whatIsOnRecordNeedNotBeAnsweredAgain() {
        var line = new AlreadyKnown.Line(Answer.code("male"), "Male", "St Mary’s School, 3 March");
        var inCase =
                door.knowing(
                        asked -> asked.concept().equals("child.sex") ? List.of(line) : List.of());
        assertThat(forms.run(SampleForm.whole(), Answers.none(), inCase).lacks())
                .extracting(lack -> lack.asked().concept())
                .doesNotContain("child.sex")
                .contains("child.name");
    }

    private boolean holds(Condition condition, Answers answers) {
        var form =
                SampleForm.form(
                        SampleForm.step(
                                "a",
                                SampleForm.ask("danger.now", OPTIONAL),
                                SampleForm.ask("flight.signs", OPTIONAL)),
                        SampleForm.step("b", SampleForm.ask("child.name", OPTIONAL, condition)));
        return forms.run(form, answers, door).find("b").isPresent();
    }

    private static Condition code(String concept, String code) {
        return new Condition.AnyOf(concept, Set.of(code));
    }

    private FormRun run(Answers answers) {
        return forms.run(SampleForm.whole(), answers, door);
    }

    private static List<String> paths(FormRun run) {
        return run.stops().stream().map(Stop::path).toList();
    }

    private List<String> concepts(FormRun run) {
        return run.given(vocabulary).stream().map(Given::concept).toList();
    }
}
