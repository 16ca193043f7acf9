package org.lantern.form;

import static org.lantern.vocabulary.Concept.About.CHILD;
import static org.lantern.vocabulary.Form.Need.OPTIONAL;
import static org.lantern.vocabulary.Form.Need.OR_UNKNOWN;
import static org.lantern.vocabulary.Form.Need.OR_UNKNOWN_OR_REFUSED;
import static org.lantern.vocabulary.Form.Need.REQUIRED;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lantern.vocabulary.CodeList;
import org.lantern.vocabulary.Concept;
import org.lantern.vocabulary.Form;
import org.lantern.vocabulary.Form.Condition;
import org.lantern.vocabulary.Form.Need;
import org.lantern.vocabulary.Form.Question;
import org.lantern.vocabulary.Form.Step;
import org.lantern.vocabulary.Indicator;
import org.lantern.vocabulary.Origin;
import org.lantern.vocabulary.Sensitivity;
import org.lantern.vocabulary.ValueType;
import org.lantern.vocabulary.Vocabulary;
import org.lantern.vocabulary.Words;

/// A small vocabulary with one question of every type, and a form with every kind of step.
final class Sample implements Vocabulary {

    static final Origin OURS = new Origin("For tests", 2026, Origin.Confidence.DESIGN);

    private final Map<String, Concept> concepts = new LinkedHashMap<>();
    private final Map<String, CodeList> codes = new LinkedHashMap<>();

    Sample() {
        codes("danger", "now", "not-now", "not-sure");
        codes("sex", "female", "male");
        codes("sign", "packed", "tickets", "none");
        codes("schemes", "nhs", "passport");
        named("yes-no", "yes", "Yes", "Ie", "no", "No", "Na");
        named("countries", "VN", "Vietnam", "Fietnam", "CI", "Côte d’Ivoire", "Côte d’Ivoire");
        named(
                "languages",
                "vi",
                "Vietnamese",
                "Fietnameg",
                "en",
                "English",
                "Saesneg",
                "bfi",
                "British Sign Language",
                "BSL");
        concept("danger.now", ValueType.CHOICE, "danger");
        concept("danger.log-number", ValueType.TEXT, "");
        concept("place.area", ValueType.AREA, "");
        concept("concern.words", ValueType.LONG_TEXT, "");
        concept("concern.about-staff", ValueType.YES_NO, "");
        concept("concern.number", ValueType.NUMBER, "");
        concept("flight.signs", ValueType.CHOICES, "sign");
        concept("child.name", ValueType.TEXT, "");
        concept("child.names", ValueType.TEXT, "", true);
        concept("child.sex", ValueType.CHOICE, "sex");
        concept("child.birth-date", ValueType.PARTIAL_DATE, "");
        concept("child.language", ValueType.LANGUAGE, "", true);
        concept("child.nationality", ValueType.COUNTRY, "", true);
        concept("child.number", ValueType.IDENTIFIER, "schemes");
        concept("child.parent", ValueType.PERSON, "");
        concept("referrer.phone", ValueType.PHONE, "");
        concept("school.register", ValueType.TEXT, "");
        concept("indicator.A01", ValueType.MARK, "");
    }

    private void codes(String id, String... all) {
        codes.put(
                id,
                new CodeList(
                        id,
                        Stream.of(all)
                                .map(c ->
                                        new CodeList.Code(
                                                c, Words.of("The " + c), Optional.empty(), false))
                                .toList()));
    }

    private void named(String id, String... all) {
        codes.put(
                id,
                new CodeList(
                        id,
                        IntStream.range(0, all.length / 3)
                                .map(i -> i * 3)
                                .mapToObj(i ->
                                        new CodeList.Code(
                                                all[i],
                                                new Words(
                                                        all[i + 1], Optional.of(all[i + 2]), true),
                                                Optional.empty(),
                                                false))
                                .toList()));
    }

    private void concept(String id, ValueType type, String list) {
        concept(id, type, list, false);
    }

    private void concept(String id, ValueType type, String list, boolean many) {
        concepts.put(
                id,
                new Concept(
                        id,
                        3,
                        type,
                        CHILD,
                        Sensitivity.ORDINARY,
                        many,
                        Optional.of(list).filter(l -> !l.isEmpty()),
                        Words.of(id),
                        OURS,
                        Optional.empty()));
    }

    static Question ask(String concept, Need need) {
        return new Question(
                concept,
                Words.of("What is " + concept + "?"),
                Optional.empty(),
                need,
                Optional.empty(),
                Set.of());
    }

    static Question ask(String concept, Need need, Condition when) {
        return new Question(
                concept,
                Words.of("What is " + concept + "?"),
                Optional.empty(),
                need,
                Optional.of(when),
                Set.of());
    }

    static Step step(String id, Question... questions) {
        return new Step(
                id,
                Words.of("About " + id),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Set.of(),
                List.of(questions));
    }

    static Step perChild(String id, Question... questions) {
        return new Step(
                id,
                Words.of("About " + id),
                Optional.of("child"),
                Optional.empty(),
                List.of(),
                Set.of(),
                List.of(questions));
    }

    static Step only(Step step, String kind) {
        return new Step(
                step.id(),
                step.title(),
                step.each(),
                step.when(),
                step.guidance(),
                Set.of(kind),
                step.questions());
    }

    static Step when(Step step, Condition when) {
        return new Step(
                step.id(),
                step.title(),
                step.each(),
                Optional.of(when),
                List.of(Words.of("Ring 999 if you can.")),
                step.only(),
                step.questions());
    }

    static Form form(Step... steps) {
        return new Form("sample", 1, Words.of("A sample"), Set.of("public"), List.of(steps), OURS);
    }

    /// Every kind of step.
    static Form whole() {
        return form(
                step(
                        "danger",
                        ask("danger.now", REQUIRED),
                        ask(
                                "danger.log-number",
                                OPTIONAL,
                                new Condition.AnyOf("danger.now", Set.of("now")))),
                when(step("ring"), new Condition.AnyOf("danger.now", Set.of("now"))),
                step("place", ask("place.area", OR_UNKNOWN)),
                step("words", ask("concern.words", REQUIRED)),
                perChild(
                        "who",
                        ask("child.name", OR_UNKNOWN_OR_REFUSED),
                        ask("child.sex", OR_UNKNOWN)),
                perChild(
                        "more", ask("child.birth-date", OPTIONAL), ask("child.language", OPTIONAL)),
                only(step("school", ask("school.register", REQUIRED)), "SCHOOL"),
                step(
                        "contact",
                        ask("referrer.phone", OPTIONAL),
                        ask("concern.about-staff", OPTIONAL),
                        ask("flight.signs", OPTIONAL)));
    }

    @Override
    public Concept concept(String id) {
        return findConcept(id).orElseThrow(IllegalArgumentException::new);
    }

    @Override
    public Optional<Concept> findConcept(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    @Override
    public List<Concept> concepts() {
        return List.copyOf(concepts.values());
    }

    @Override
    public CodeList codes(String id) {
        return Optional.ofNullable(codes.get(id)).orElseThrow(IllegalArgumentException::new);
    }

    @Override
    public Form form(String id) {
        return whole();
    }

    @Override
    public Form form(String id, int version) {
        return whole();
    }

    @Override
    public List<Indicator> indicators() {
        return List.of();
    }

    @Override
    public int indicatorsVersion() {
        return 1;
    }

    @Override
    public List<Indicator> indicators(int version) {
        return List.of();
    }
}
