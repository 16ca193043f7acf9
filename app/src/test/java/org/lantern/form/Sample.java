package org.lantern.form;

import static org.lantern.vocabulary.Concept.About.CHILD;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lantern.vocabulary.CodeList;
import org.lantern.vocabulary.Concept;
import org.lantern.vocabulary.Form;
import org.lantern.vocabulary.Indicator;
import org.lantern.vocabulary.Origin;
import org.lantern.vocabulary.Sensitivity;
import org.lantern.vocabulary.ValueType;
import org.lantern.vocabulary.Vocabulary;
import org.lantern.vocabulary.Words;

/// A small vocabulary with a concept of every type.
final class Sample implements Vocabulary {

    static final Origin OURS = Origin.of("For tests", 2026, Origin.Confidence.DESIGN);

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
        concept("referrer.email", ValueType.EMAIL, "");
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
                                .toList(),
                        Optional.empty()));
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
                                .toList(),
                        Optional.empty()));
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
    public List<CodeList> codeLists() {
        return List.copyOf(codes.values());
    }

    @Override
    public List<Form> forms() {
        return List.of(SampleForm.whole());
    }

    @Override
    public Form form(String id) {
        return SampleForm.whole();
    }

    @Override
    public Form form(String id, int version) {
        return SampleForm.whole();
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
