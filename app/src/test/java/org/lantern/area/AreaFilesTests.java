package org.lantern.area;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaFilesTests {

    private static final String COLUMNS =
            "code,name,name_cy,nation,region,police_force,latitude,longitude,neighbours\n";
    private static final String GOOD = "E00000001,Here,,England,North,A Force,54,-1,\n";
    private static final CsvFile NO_PLACES =
            CsvFile.read("places.csv", "name,name_cy,kind,areas\n");

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "E00000002,There,,England,North,A Force,54,-1 | line 4: 9 columns expected, found 8",
                "E2,There,,England,North,A Force,54,-1, | line 4: 'code' must be a letter and eight digits",
                "E00000002,,,England,North,A Force,54,-1, | line 4: 'name' is empty",
                "E00000002,There,,France,North,A Force,54,-1, | line 4: 'nation' is none of",
                "E00000002,There,,England,North,A Force,x,-1, | line 4: 'latitude' must be a number",
                "E00000002,There,,England,North,A Force,54,99, | line 4: 'longitude' must be a number",
                "E00000001,Again,,England,North,A Force,54,-1, | line 4: E00000001 stands here twice",
                "E00000002,There,,England,North,A Force,54,-1,E00000009 | line 4: neighbour E00000009 is not an area",
                "E00000002,There,,England,North,A Force,54,-1,E00000001 | line 4: E00000001 is a neighbour here",
                "E00000002,\"There,,England,North,A Force,54,-1, | line 4: a quotation mark is not closed",
            })
    void aWrongAreaStopsTheStartAndSaysWhere(String row, String reason) {
        assertThatThrownBy(() ->
                        new Areas(
                                CsvFile.read("areas.csv", "# head\n" + COLUMNS + GOOD + row),
                                NO_PLACES))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("areas.csv, ")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Town,,town,E00000009 | line 2: E00000009 is not an area",
                "Town,,village-ish,E00000001 | line 2: 'kind' is none of",
                "Town,,town, | line 2: 'areas' is empty",
                ",,town,E00000001 | line 2: 'name' is empty",
            })
    void aWrongPlaceStopsTheStartAndSaysWhere(String row, String reason) {
        assertThatThrownBy(() ->
                        new Areas(
                                CsvFile.read("areas.csv", COLUMNS + GOOD),
                                CsvFile.read("places.csv", "name,name_cy,kind,areas\n" + row)))
                .hasMessageStartingWith("places.csv, ")
                .hasMessageContaining(reason);
    }
}
