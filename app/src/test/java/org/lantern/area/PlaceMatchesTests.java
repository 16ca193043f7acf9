package org.lantern.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is found comes in order, each area once, and says why; what is too wide is told as such.
class PlaceMatchesTests extends Searching {

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
    void noMoreThanTheLimitAreGiven() {
        assertThat(AREAS.search("a", 7)).hasSize(7);
    }
}
