package org.lantern.concern;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.form.Given;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Value;

/// What a form brought, and the few questions that decide where a concern goes and how fast.
record Told(List<Given> given) {

    Danger danger() {
        return code("danger.now").map(Danger::ofCode).orElse(Danger.NOT_RECORDED);
    }

    About about() {
        return code("concern.about").map(About::ofCode).orElse(About.CHILDREN);
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
        return code("concern.about-staff").filter("yes"::equals).isPresent()
                || text("concern.staff-name").isPresent();
    }

    /// The items that a child is, in order: `child-1`, `child-2` ….
    List<String> children() {
        return given.stream()
                .map(Given::item)
                .filter(i -> i.startsWith("child"))
                .distinct()
                .toList();
    }

    Optional<String> code(String concept) {
        return known("", concept)
                .filter(Value.Code.class::isInstance)
                .map(v -> ((Value.Code) v).code());
    }

    Optional<String> text(String concept) {
        return text("", concept);
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
