package org.lantern.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.area.Match.Nearness;

class PlaceSearchTests {

    private static final Areas AREAS = new Areas();

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
    void exactComesBeforeBeginningAndBeginningBeforeASlip() {
        assertThat(AREAS.search("bath", 10)).extracting(Match::nearness).isSorted();
        assertThat(names("bath"))
                .startsWith("Bath and North East Somerset")
                .contains("West Lothian");
        assertThat(names("bradford")).startsWith("Bradford").contains("Wiltshire");
    }

    @Test
    void anAmbiguousTownGivesAllItsAreas() {
        assertThat(names("Newport"))
                .startsWith("Newport")
                .contains("Isle of Wight", "Telford and Wrekin", "Pembrokeshire");
        assertThat(names("Richmond")).contains("Richmond upon Thames", "North Yorkshire");
        assertThat(names("Newcastle"))
                .contains("Newcastle upon Tyne", "Staffordshire", "Newry, Mourne and Down");
        assertThat(names("Gillingham")).containsExactly("Medway", "Dorset");
    }

    @Test
    void aPoliceForceGivesAllItsAreas() {
        assertThat(AREAS.search("Greater Manchester Police", 50))
                .hasSize(10)
                .allMatch(match -> match.area().policeForce().equals("Greater Manchester Police"));
        assertThat(AREAS.search("Metropolitan Police", 50)).hasSize(32);
    }

    @ParameterizedTest(name = "{0} has the {2} areas of {1}")
    @CsvSource({
        "London, London, 33",
        "Lodnon, London, 33",
        "greater london, Greater London, 33",
        "a flat in London, London, 33",
        "Llundain, London, 33",
        "Metropolitan Police, Metropolitan Police, 32",
        "met police, Metropolitan Police, 32",
        "Greater Manchester Police, Greater Manchester Police, 10",
    })
    void aPlaceTooWideToChooseFromAtAGlanceIsToldAsSuch(String typed, String place, int areas) {
        assertThat(AREAS.wide(typed, 8))
                .get()
                .satisfies(wide -> {
                    assertThat(wide.name()).startsWith(place);
                    assertThat(wide.areas()).hasSize(areas);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Croydon",
                "City of London",
                "Corporation of the City of London",
                "London Bridge",
                "Heathrow Airport",
                "Spelthorne",
                "Kent Police",
                "Manchester",
                "Newport",
                "a",
                "",
                "zxqwv"
            })
    void whateverNamesFewAreasIsNotWide(String typed) {
        assertThat(AREAS.wide(typed, 8)).isEmpty();
    }

    @Test
    void anAreaIsNamedOnceWithItsBestReason() {
        assertThat(AREAS.search("Heathrow", 10))
                .extracting(match -> match.area().code())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyMatchSaysWhy() {
        assertThat(why("Heathrow Airport", Locale.UK))
                .isEqualTo("Heathrow Airport is in Hillingdon");
        assertThat(why("Kent Police", Locale.UK)).isEqualTo("Kent Police covers Medway");
        assertThat(why("Swansea", Locale.UK)).isEqualTo("Swansea is a council in Wales");
        assertThat(why("Gillingham", Locale.UK))
                .isEqualTo("Gillingham: one of 2 areas with a place of this name, Medway");
        assertThat(why("Merseyside", Locale.UK))
                .isEqualTo("Knowsley is one of the councils in Merseyside");
        assertThat(why("Holyhead", Locale.of("cy"))).isEqualTo("Mae Caergybi yn ardal Ynys Môn");
        assertThat(why("Gillingham", Locale.of("cy"))).contains("o'r enw hwn");
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

    @Test
    void noMoreThanTheLimitAreGiven() {
        assertThat(AREAS.search("a", 7)).hasSize(7);
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

    private static List<String> names(String typed) {
        return AREAS.search(typed, 20).stream().map(match -> match.area().name()).toList();
    }

    private static String why(String typed, Locale locale) {
        return AREAS.search(typed, 1).getFirst().why(locale);
    }
}
