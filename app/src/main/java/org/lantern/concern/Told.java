package org.lantern.concern;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lantern.form.Given;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.PartialDate;
import org.lantern.vocabulary.Value;

/// What a form brought, and the few questions that decide where a concern goes and how fast.
///
/// @param items the children that the form had pages for, whether anything was said of them or not
record Told(List<Given> given, List<String> items) {

    /// The one child that is asked about as "you", or who is not born yet.
    static final String ONE = "";

    /// The girl who carries a child that is not born yet, where she may be a child herself.
    static final String MOTHER = "unborn";

    Danger danger() {
        return code("danger.now").map(Danger::ofCode).orElse(Danger.NOT_RECORDED);
    }

    About about() {
        return code("concern.about")
                .map(About::ofCode)
                .orElse(isChild() ? About.SELF : About.CHILDREN);
    }

    Optional<String> area() {
        return code("place.area");
    }

    ReferrerKind referrer(Channel channel) {
        return switch (channel) {
            case PRACTITIONER -> ReferrerKind.PRACTITIONER;
            case PUBLIC, TELEPHONE ->
                    code("teller.kind").map(ReferrerKind::ofCode).orElse(ReferrerKind.NOT_RECORDED);
        };
    }

    /// Somebody who works with or cares for children is, or may be, the subject. "Not sure" is
    /// handled as yes: it costs a named manager one look, and the other way round could cost the
    /// child.
    boolean aboutStaff() {
        return said("concern.about-staff").anyMatch(Told::maybe)
                || text("concern.staff-name").isPresent();
    }

    /// Yes, or nobody is sure.
    static boolean maybe(Answer answer) {
        return answer instanceof Answer.Unknown
                || answer.equals(Answer.code("yes"))
                || answer.equals(Answer.code("not-sure"));
    }

    private Stream<Answer> said(String concept) {
        return given.stream().filter(g -> g.concept().equals(concept)).map(Given::answer);
    }

    /// The girl who is pregnant is a child too, or may be: an age in doubt counts as a child's.
    boolean ofAMotherUnder18() {
        return about() == About.UNBORN && said("unborn.mother-under-18").anyMatch(Told::maybe);
    }

    /// The items that a child is, in order: `child-1`, `child-2` …, or {@link #ONE}, and the girl
    /// who carries a child that is not born yet. A worry about children is about one at least, even
    /// if nothing is known of them.
    List<String> children() {
        var described = described();
        return switch (about()) {
            case SELF -> described.isEmpty() ? List.of(ONE) : described;
            case UNBORN ->
                    Stream.of(
                                    Stream.of(ONE),
                                    Stream.of(MOTHER).filter(_ -> ofAMotherUnder18()),
                                    described.stream())
                            .flatMap(Function.identity())
                            .toList();
            case PLACE -> described;
            case CHILDREN -> {
                var all = Stream.concat(items.stream(), described.stream()).distinct().toList();
                yield all.isEmpty() ? List.of("child-1") : all;
            }
        };
    }

    private List<String> described() {
        return given.stream()
                .map(Given::item)
                .filter(item -> item.startsWith("child"))
                .distinct()
                .toList();
    }

    private boolean isChild() {
        return code("teller.kind").filter("child"::equals).isPresent();
    }

    Optional<String> code(String concept) {
        return known("", concept)
                .filter(Value.Code.class::isInstance)
                .map(v -> ((Value.Code) v).code());
    }

    Optional<String> text(String concept) {
        return text("", concept);
    }

    Optional<PartialDate> date(String concept) {
        return known("", concept)
                .filter(Value.When.class::isInstance)
                .map(v -> ((Value.When) v).date());
    }

    Optional<String> text(String item, String concept) {
        return known(item, concept)
                .filter(Value.Text.class::isInstance)
                .map(v -> ((Value.Text) v).text());
    }

    Optional<String> code(String item, String concept) {
        return known(item, concept)
                .filter(Value.Code.class::isInstance)
                .map(v -> ((Value.Code) v).code());
    }

    private Optional<Value> known(String item, String concept) {
        return given.stream()
                .filter(g -> g.item().equals(item) && g.concept().equals(concept))
                .flatMap(g ->
                        g.answer() instanceof Answer.Known(var value)
                                ? Stream.of(value)
                                : Stream.empty())
                .findFirst();
    }
}
