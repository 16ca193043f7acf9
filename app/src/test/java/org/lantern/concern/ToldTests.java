package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantern.form.Given;
import org.lantern.vocabulary.Answer;

/// Which children a worry is about, out of what was told.
class ToldTests {

    @Test
    void aChildWhoTellsIsTheirOwnOneChild() {
        var told = told(code("teller.kind", "child"));

        assertThat(told.about()).isEqualTo(About.SELF);
        assertThat(told.children()).containsExactly(Told.ONE);
    }

    @Test
    void aChildNotBornYetIsOneChild() {
        assertThat(told(code("concern.about", "unborn")).children()).containsExactly(Told.ONE);
    }

    @Test
    void theGirlWhoCarriesItIsAChildTooWhereSheIsOrMayBeUnder18() {
        for (var answer :
                List.of(Answer.code("yes"), Answer.code("not-sure"), new Answer.Unknown()))
            assertThat(ofAMother(answer)).containsExactly(Told.ONE, Told.MOTHER);

        assertThat(ofAMother(Answer.code("no"))).containsExactly(Told.ONE);
        assertThat(told(code("unborn.mother-under-18", "yes")).children())
                .as("no worry about a child who is not born yet")
                .containsExactly("child-1");
    }

    private static List<String> ofAMother(Answer answer) {
        var unborn = code("concern.about", "unborn");
        return told(unborn, new Given("", "unborn.mother-under-18", 1, answer)).children();
    }

    @Test
    void aWorryAboutChildrenIsAboutOneAtLeast() {
        assertThat(told(code("concern.about", "children")).children()).containsExactly("child-1");
    }

    @Test
    void aChildOfWhomNothingIsKnownCountsAsMuchAsTheOthers() {
        var told =
                new Told(
                        List.of(
                                code("concern.about", "children"),
                                new Given("child-3", "child.sex", 1, Answer.code("male"))),
                        List.of("child-1", "child-3"));

        assertThat(told.children()).containsExactly("child-1", "child-3");
    }

    @Test
    void aPlaceIsAboutNoChildUntilOneIsDescribed() {
        assertThat(told(code("concern.about", "place-vehicle-adult")).children()).isEmpty();
    }

    @Test
    void aPractitionerIsOneByTheDoorTheyCameInBy() {
        assertThat(told().referrer(Channel.PRACTITIONER)).isEqualTo(ReferrerKind.PRACTITIONER);
        assertThat(told().referrer(Channel.PUBLIC)).isEqualTo(ReferrerKind.NOT_RECORDED);
    }

    private static Told told(Given... given) {
        return new Told(List.of(given), List.of());
    }

    private static Given code(String concept, String code) {
        return new Given("", concept, 1, Answer.code(code));
    }
}
