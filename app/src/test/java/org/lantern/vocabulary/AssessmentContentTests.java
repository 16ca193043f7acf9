package org.lantern.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantern.vocabulary.Form.Question;
import org.lantern.vocabulary.Layout.Framework;
import org.lantern.vocabulary.Layout.Topic;
import org.lantern.vocabulary.Origin.Confidence;

/// Sections A to K of an assessment, as Lantern brings them along.
class AssessmentContentTests {

    private static final Vocabulary CONTENT = Vocabularies.builtIn();
    private static final Layout LAYOUT = CONTENT.layout("trafficking", 1);

    /// Kinds of which no two agencies' words may be taken for a disagreement.
    private static final Set<String> ONCE_FOR_EACH_ITEM =
            Set.of("accompanying", "other-child", "role", "words", "concern-place");

    static Stream<Topic> topics() {
        return LAYOUT.sections().stream().flatMap(section -> section.topics().stream());
    }

    @Test
    void thereAreElevenSectionsAndTheLastIsTheExtract() {
        assertThat(LAYOUT.sections())
                .extracting(Layout.Section::id)
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k");
        assertThat(LAYOUT.sections().getLast().topics())
                .extracting(Topic::form)
                .containsExactly("assessment-extract");
        assertThat(LAYOUT.sections()).allMatch(section -> !section.guidance().isEmpty());
    }

    @Test
    void whatHappenedMoreThanOnceIsAnItemOfItsOwn() {
        assertThat(topics().flatMap(topic -> topic.item().stream()))
                .contains("exploitation", "journey-leg", "concern-person", "role", "words");
    }

    @Test
    void needsCarersAndSurroundingsAreSeenByTheFrameworkToo() {
        assertThat(topics().map(Topic::framework)).contains(Framework.values());
    }

    @Test
    void itIsADraftForAPractitionerToConfirm() {
        assertThat(LAYOUT.origin().confidence()).isEqualTo(Confidence.DESIGN);
        assertThat(topics().map(topic -> CONTENT.form(topic.form()).origin()))
                .allMatch(origin -> origin.confidence() == Confidence.BACKGROUND)
                .allMatch(origin -> origin.confirmed().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyTopicEndsWithHowItIsKnownAndWhetherTheChildWasAsked(Topic topic) {
        var form = CONTENT.form(topic.form());

        assertThat(form.audience()).containsExactly("practitioner");
        assertThat(form.steps().reversed().stream().limit(2).map(step -> asks(step)))
                .containsExactly(
                        List.of("known.asked"),
                        List.of("known.how", "known.said-by", "known.when"));
        assertThat(form.steps()).allMatch(step -> step.each().isEmpty());
    }

    /// Whoever knows one thing says that one thing.
    @ParameterizedTest
    @MethodSource("topics")
    void nothingMustBeAnsweredButHowItIsKnown(Topic topic) {
        assertThat(questions(topic).filter(q -> !q.need().mayStayBlank()))
                .allMatch(q ->
                        Set.of("known.how", "known.asked", "role.situation").contains(q.concept()));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void whatSeveralAgenciesMayTellOfTheChildIsNoDisagreement(Topic topic) {
        if (topic.item().filter(ONCE_FOR_EACH_ITEM::contains).isPresent()) return;
        assertThat(questions(topic).map(q -> CONTENT.concept(q.concept())))
                .filteredOn(concept -> concept.type() == ValueType.LONG_TEXT)
                .filteredOn(concept -> !OLDER.contains(concept.id()))
                .allMatch(Concept::many);
    }

    /// Concepts that were there before, and mean what they meant.
    private static final List<String> OLDER =
            List.of(
                    "child.description",
                    "health.injuries",
                    "belongings.words",
                    "belongings.phones",
                    "placement.phone-use",
                    "placement.visitors");

    @Test
    void aChildMayNotWantToSay() {
        for (var concept : List.of("child.religion", "journey.promises", "needs.physical"))
            assertThat(topics().flatMap(AssessmentContentTests::questions))
                    .filteredOn(q -> q.concept().equals(concept))
                    .hasSize(1)
                    .allMatch(q -> q.need().mayBeRefused());
    }

    @Test
    void aRoleStandsOnlyInItsSituation() {
        assertThat(questions(topic("assessment-role")))
                .filteredOn(q -> q.concept().equals("role.situation"))
                .extracting(Question::need)
                .containsExactly(Form.Need.REQUIRED);
    }

    /// A child is found again by her own names, never by those of somebody else in her record.
    @Test
    void onlyTheChildsOwnNamesAreNamesOfTheChild() {
        assertThat(
                        topics().flatMap(topic -> topic.concepts().stream())
                                .filter(id -> id.endsWith(".name")))
                .containsExactlyInAnyOrder("child.name", "alias.name");
    }

    private static Topic topic(String form) {
        return topics().filter(topic -> topic.form().equals(form)).findFirst().orElseThrow();
    }

    private static Stream<Question> questions(Topic topic) {
        return CONTENT.form(topic.form()).steps().stream()
                .flatMap(step -> step.questions().stream());
    }

    private static List<String> asks(Form.Step step) {
        return step.questions().stream().map(Question::concept).toList();
    }
}
