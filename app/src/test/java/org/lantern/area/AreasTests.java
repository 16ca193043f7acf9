package org.lantern.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreasTests {

    private static final Areas AREAS = new Areas();
    private static final Locale WELSH = Locale.of("cy");

    @Test
    void all218AreasAreThere() {
        assertThat(AREAS.all()).hasSize(218);
    }

    @ParameterizedTest
    @CsvSource({"ENGLAND, 153", "WALES, 22", "SCOTLAND, 32", "NORTHERN_IRELAND, 11"})
    void eachNationHasItsAreas(Nation nation, int count) {
        assertThat(AREAS.all()).filteredOn(area -> area.nation() == nation).hasSize(count);
    }

    @Test
    void everyWelshAreaHasAWelshName() {
        assertThat(AREAS.all())
                .filteredOn(area -> area.nation() == Nation.WALES)
                .allSatisfy(area -> assertThat(area.nameCy()).isPresent());
    }

    @Test
    void anAreaIsNamedInTheLanguageAskedFor() {
        assertThat(AREAS.nameOf("W06000011", WELSH)).isEqualTo("Abertawe");
        assertThat(AREAS.nameOf("W06000011", Locale.UK)).isEqualTo("Swansea");
        assertThat(AREAS.nameOf("E08000003", WELSH)).isEqualTo("Manchester");
    }

    @Test
    void anUnknownCodeIsRefused() {
        assertThat(AREAS.find("E99999999")).isEmpty();
        assertThatThrownBy(() -> AREAS.area("E99999999")).isInstanceOf(Areas.UnknownArea.class);
    }

    @Test
    void neighboursTouchEachOther() {
        assertThat(AREAS.neighbours("E06000053"))
                .extracting(Area::name)
                .containsExactly("Cornwall");
        assertThat(AREAS.all())
                .allSatisfy(area ->
                        assertThat(AREAS.neighbours(area.code()))
                                .allSatisfy(other ->
                                        assertThat(other.neighbours()).contains(area.code())));
    }

    @Test
    void distanceIsMeasuredOverTheGround() {
        var manchester = AREAS.area("E08000003");
        var cardiff = AREAS.area("W06000015");

        assertThat(manchester.distanceKmTo(cardiff)).isCloseTo(229, within(3.0));
        assertThat(cardiff.distanceKmTo(manchester)).isEqualTo(manchester.distanceKmTo(cardiff));
        assertThat(cardiff.distanceKmTo(cardiff)).isZero();
    }

    @Test
    void atLeastTwelveHundredPlacesAreKnown() {
        assertThat(CsvFile.resource("area/places.csv").rows()).hasSizeGreaterThan(1_200);
    }
}
