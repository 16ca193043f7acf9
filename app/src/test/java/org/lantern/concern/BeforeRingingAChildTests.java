package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Value;

/// What a worker reads before they ring a child who rang the desk.
class BeforeRingingAChildTests extends AtADesk {

    private static final String NUMBER = "01632 960 001";

    @Test
    void aChildWhoSaidYesAndGaveANumberMayBeContactedLikeAnybodyElse() {
        var ref = tell(byAChild(number(), code("referrer.how", "text-message")));

        for (var page : List.of(concern(ref), asking(ref)))
            assertThat(page)
                    .contains("Yes: Text message. Leave no message.")
                    .contains("A child told us: reach them in that way and in no other.")
                    .doesNotContain("do not contact them", NUMBER);
    }

    @Test
    void howTheChildSaidThatItIsSafeStandsBesideForWhoeverHoldsTheConcern() {
        var safe = new Given("", "child.safe-contact", 1, Answer.text("Through Miss Hale"));
        var when = new Given("", "referrer.when", 1, Answer.text("At noon"));
        var ref = tell(byAChild(when, safe));

        assertThat(concern(ref))
                .contains("Yes: no way was chosen.", "They also said how it is safe")
                .doesNotContain("Through Miss Hale", "At noon");
        desk.claim(ref, ben);
        assertThat(concern(ref)).contains("How they said that it is safe: Through Miss Hale");
    }

    @Test
    void aChildWhoSaidYesAndGaveNoNumberMayBeRungWhereTheyRangFrom() {
        var ref = tell(byAChild(new Given("", "telephone.number-shown", 1, phone())));

        for (var page : List.of(concern(ref), asking(ref)))
            assertThat(page)
                    .contains("Yes: no way was chosen. Leave no message.")
                    .contains("the only one is that from which they rang")
                    .contains("A child told us: reach them in that way and in no other.")
                    .doesNotContain("do not contact them", NUMBER);
    }

    @Test
    void aChildWhoSaidNoIsNotContacted() {
        var ref =
                tell(
                        code("teller.kind", "child"),
                        code("referrer.may-contact", "no"),
                        new Given("", "telephone.number-shown", 1, phone()));

        assertThat(concern(ref))
                .contains("No. They must not be contacted.")
                .doesNotContain("Not answered", "in the way that they said is safe");
    }

    @Test
    void aChildWhoGaveNeitherANumberNorATimeIsReachedOnlyAsTheyToldBefore() {
        for (var ref : List.of(tell(byAChild()), tell(code("teller.kind", "child"), number())))
            assertThat(concern(ref)).contains("if they said none, do not contact them");
    }

    /// A child who says that they may be contacted.
    private static Given[] byAChild(Given... more) {
        return Stream.concat(
                        Stream.of(
                                code("teller.kind", "child"), code("referrer.may-contact", "yes")),
                        Stream.of(more))
                .toArray(Given[]::new);
    }

    private static Given number() {
        return new Given("", "referrer.phone", 1, phone());
    }

    private static Answer phone() {
        return new Answer.Known(new Value.Phone(NUMBER, "+441632960001"));
    }

    private String concern(ConcernRef ref) {
        return browserOf(ben).page("/concerns/" + ref).text();
    }

    private String asking(ConcernRef ref) {
        return browserOf(ben).page("/concerns/" + ref + "/questions").text();
    }
}
