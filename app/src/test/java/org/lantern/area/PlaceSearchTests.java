package org.lantern.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.area.Match.Nearness;

/// A place is found by the name that people use, however it is spelt.
class PlaceSearchTests extends Searching {

    @ParameterizedTest(name = "{0} is found as {1}")
    @CsvSource({
        "manchester, Manchester",
        "MANCHESTER CITY COUNCIL, Manchester",
        "st helens, St. Helens",
        "Saint Helens, St. Helens",
        "stockton on tees, Stockton-on-Tees",
        "Hull, Kingston upon Hull",
        "brighton & hove, Brighton and Hove",
        "kings lynn, Norfolk",
        "King’s Lynn, Norfolk",
        "durham, County Durham",
        "Western Isles, Na h-Eileanan Siar",
        "Abertawe, Swansea",
        "Ynys Môn, Isle of Anglesey",
        "ynys mon, Isle of Anglesey",
        "Sir Gaerfyrddin, Carmarthenshire",
        "Caergybi, Isle of Anglesey",
        "Trefdraeth, Pembrokeshire",
        "Spelthorne, Surrey",
        "Wythenshawe, Manchester",
        "Port of Dover, Kent",
        "Euston Station, Camden",
        "Cairnryan, Dumfries and Galloway",
        "Derry, Derry City and Strabane",
        "Canary Wharf, Tower Hamlets",
        "City of London, City of London",
    })
    void aNameIsFoundHoweverItIsSpelt(String typed, String area) {
        assertThat(AREAS.search(typed, 5))
                .first()
                .satisfies(match -> {
                    assertThat(match.area()).hasToString(area);
                    assertThat(match.nearness()).isEqualTo(Nearness.EXACT);
                });
    }

    @ParameterizedTest(name = "{0} is meant as {1}")
    @CsvSource({
        "Manchestr, Manchester", // a letter left out
        "Brimingham, Birmingham", // two letters swapped
        "Middlesborough, Middlesbrough", // a letter too many
        "Edinbirgh, City of Edinburgh", // a wrong letter
        "Milton Keyns, Milton Keynes", // in the second word
        "Wolverhamtpon, Wolverhampton",
        "Abertawa, Swansea",
        "Birken head, Wirral", // a gap too many
    })
    void oneSlipOfTheKeysIsForgiven(String typed, String area) {
        assertThat(AREAS.search(typed, 5))
                .extracting(match -> match.area().name())
                .first()
                .isEqualTo(area);
    }

    @Test
    void twoSlipsAreNot() {
        assertThat(AREAS.search("Mnachestr", 5)).isEmpty();
    }

    @Test
    void aWordInsideTheNameIsEnough() {
        assertThat(names("wrekin")).containsExactly("Telford and Wrekin");
        assertThat(names("fulham")).first().isEqualTo("Hammersmith and Fulham");
        assertThat(names("ton chels")).isEmpty();
        assertThat(names("kens chel")).contains("Kensington and Chelsea");
    }

    @Test
    void aNameInsideALongerTextIsFound() {
        assertThat(AREAS.search("hotel next to Heathrow Airport by the big roundabout", 3))
                .first()
                .satisfies(match -> {
                    assertThat(match.area().name()).isEqualTo("Hillingdon");
                    assertThat(match.nearness()).isEqualTo(Nearness.MENTIONED);
                });
    }

    @Test
    void aSlipIsNotLookedForWhenTheNameFits() {
        assertThat(names("Perth")).containsExactly("Perth and Kinross");
    }

    @Test
    void anAreaIsSaidAsPeopleSayIt() {
        assertThat(why("Southmead", Locale.UK)).isEqualTo("Southmead is in Bristol");
        assertThat(why("Bristol", Locale.UK))
                .isEqualTo("Bristol is a council in England (South West)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "-",
                "zxqwv",
                "🙂🙂🙂",
                "لندن القديمة",
                "<script>alert(1)</script>",
                "'; drop table area; --",
                "%",
                "\u0000",
                "((((",
                "\\",
                "nowhere-at-all-really"
            })
    void nonsenseFindsNothing(String typed) {
        assertThat(AREAS.search(typed, 10)).isEmpty();
    }

    @Test
    void twoHundredCharactersAreBorne() {
        assertThat(AREAS.search("x".repeat(200), 10)).isEmpty();
        assertThat(AREAS.search("Leeds " + "y".repeat(20_000), 10))
                .extracting(m -> m.area().name())
                .containsExactly("Leeds");
    }
}
