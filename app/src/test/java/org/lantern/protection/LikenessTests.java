package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether somebody who is named may be the same as somebody on record.
class LikenessTests {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "Dana Marlow, Dana Marlow, SAME",
        "Dana Marlow, 'MARLOW, dana', SAME", // in another order
        "Zoë Núñez, Zoe Nunez, SAME", // without accents
        "Łukasz Wróbel, Lukasz Wrobel, SAME",
        "Dana Jane Marlow, Dana Marlow, SAME", // a name left out
        "Dana Marlow, Dana Marlow-Field, SAME", // a further name
        "Dana Marlow, Dana Marlov, NEAR", // one letter wrong
        "Dana Marlow, Dana Malrow, NEAR", // two swapped
        "Dana Marlow, Danna Marlow, NEAR", // one put in
        "Dana Marlow, Dana Marow, NEAR", // one left out
        "Dana Marlow, Marlov Dena, NEAR", // a slip in each, in another order
        "Konstantinos Vale, Constantinus Vale, NEAR", // two in a long word
        "Dana, Dana Marlow, NEAR", // one name alone is many people's
        "Dana Marlow, D. Marlow, NEAR",
        "An Li, Anli, NEAR", // parted differently
        "Мария Иванова, Марья Иванова, NEAR",
        "Dana Marlow, Rosa Marlow, OTHER",
        "Dana Marlow, Rosa Field, OTHER",
        "An Li, En Lo, OTHER",
        "'', Dana Marlow, OTHER",
    })
    void aNameIsTheSameNearOrAnothers(String named, String typed, Likeness likeness) {
        assertThat(Likeness.of(named, typed)).isEqualTo(likeness);
        assertThat(Likeness.of(typed, named)).as("either way").isEqualTo(likeness);
    }

    @ParameterizedTest(name = "{0} in what was written: {1}")
    @CsvSource({"Dana Marlow, NEAR", "Marlow Dana, NEAR", "Dana, OTHER", "Rosa Marlow, OTHER"})
    void aNameAmongOtherWordsIsNear(String typed, Likeness likeness) {
        assertThat(Likeness.in("Lives with his aunt Dana, surname Marlow", typed))
                .isEqualTo(likeness);
    }
}
