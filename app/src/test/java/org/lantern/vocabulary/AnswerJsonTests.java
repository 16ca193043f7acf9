package org.lantern.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerJsonTests {

    private static final List<String> WORDS =
            List.of(
                    "red jacket",
                    "نور",
                    "👧🏽",
                    "\"quoted\" \\ and\nlines\t",
                    "<script>",
                    "Nguyễn",
                    "'");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsWrittenIsReadBackAsItWas(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            var answer = answer(random);
            assertThat(AnswerJson.read(AnswerJson.write(answer))).isEqualTo(answer);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"known":{"text":"at the station"}}
                    {"known":{"code":"not-sure"}}
                    {"known":{"codes":["packed","tickets"]}}
                    {"known":{"when":"2026-03"}}
                    {"known":{"number":3}}
                    {"known":{"phone":{"typed":"020 7946 0123","dialled":"+442079460123"}}}
                    {"known":{"identifier":{"scheme":"nhs","number":"9434765919"}}}
                    {"known":{"person":"0191e0a0-0000-7000-8000-000000000001"}}
                    {"known":{"mark":{"mark":"suspected","evidence":"two phones","place":""}}}
                    {"unknown":true}
                    {"refused":true}
                    {"not-asked":true}
                    """)
    void theFormKeptInTheDatabaseStaysAsItIs(String json) {
        assertThat(AnswerJson.write(AnswerJson.read(json))).isEqualTo(json);
    }

    @Test
    void theDatabaseMaySpaceAndOrderItAnew() {
        assertThat(
                        AnswerJson.read(
                                """
                                {"known": {"mark": {"mark": "yes", "place": "inn", "evidence": "seen"}}}
                                """))
                .isEqualTo(new Answer.Known(new Value.Mark("yes", "seen", "inn")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"perhaps\":true}",
                "{\"known\":{}}",
                "{\"known\":{\"phone\":{\"typed\":\"1\"}}}"
            })
    void whatIsNoAnswerIsRefused(String json) {
        assertThatThrownBy(() -> AnswerJson.read(json))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Answer answer(RandomGenerator random) {
        return switch (random.nextInt(6)) {
            case 0 -> new Answer.Unknown();
            case 1 -> new Answer.Refused();
            case 2 -> new Answer.NotAsked();
            default -> new Answer.Known(value(random));
        };
    }

    private static Value value(RandomGenerator random) {
        return switch (random.nextInt(9)) {
            case 0 -> new Value.Text(word(random));
            case 1 -> new Value.Code(word(random));
            case 2 -> new Value.Codes(List.of(word(random), word(random)));
            case 3 -> new Value.When(date(random));
            case 4 -> new Value.Number(random.nextLong(0, Long.MAX_VALUE));
            case 5 -> new Value.Phone(word(random), word(random));
            case 6 -> new Value.Identifier(word(random), word(random));
            case 7 -> new Value.Person(new UUID(random.nextLong(), random.nextLong()));
            default -> new Value.Mark(word(random), "", word(random));
        };
    }

    private static PartialDate date(RandomGenerator random) {
        var year = random.nextInt(1900, 2101);
        var month = random.nextBoolean() ? Integer.valueOf(random.nextInt(1, 13)) : null;
        var day =
                month != null && random.nextBoolean()
                        ? Integer.valueOf(random.nextInt(1, 29))
                        : null;
        return new PartialDate(year, month, day);
    }

    private static String word(RandomGenerator random) {
        return WORDS.get(random.nextInt(WORDS.size())) + random.nextInt(100);
    }
}
