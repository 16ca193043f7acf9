package org.lantern.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantern.vocabulary.Form.Need.OR_UNKNOWN;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Value;

/// Names and stories of any script are kept letter for letter.
class ReadingWordsTests extends ReadingOne {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O’Brien-Šmídová", "👩🏽‍🚒🔥", "محمد بن عبد الله", "<script>alert('1')</script>",
                "' or 1=1 --", "${7*7}", "Nguyễn Văn A", "{0} %s \\u0000 \\n"
            })
    void namesOfAnyScriptAreKeptLetterForLetter(String name) {
        assertThat(read("child.name", name)).isEqualTo(Reading.Good.of(Answer.text(name)));
    }

    @Test
    void aNameOfTwoHundredLettersIsANameAndOneMoreIsNot() {
        assertThat(read("child.name", "ß".repeat(200))).isInstanceOf(Reading.Good.class);
        assertThat(read("child.name", "👦".repeat(200))).isInstanceOf(Reading.Good.class);
        assertThat(read("child.name", "ß".repeat(201))).isEqualTo(Reading.Bad.of("too-long", 200));
    }

    @Test
    void twentyThousandLettersAreAStoryAndOneMoreIsNot() {
        assertThat(read("concern.words", "😱".repeat(20_000))).isInstanceOf(Reading.Good.class);
        assertThat(read("concern.words", "w".repeat(20_001)))
                .isEqualTo(Reading.Bad.of("too-long", 20_000));
    }

    @Test
    void linesStayAndControlCharactersGo() {
        assertThat(read("concern.words", "He said:\r\n\tcome\u0000\u0007 now\u202E!\u001B"))
                .isEqualTo(Reading.Good.of(Answer.text("He said:\n\tcome now\u202E!")));
    }

    @Test
    void oneLetterIsOneLetterHoweverItWasTyped() {
        assertThat(read("child.name", "Zoe\u0308")).isEqualTo(Reading.Good.of(Answer.text("Zoë")));
    }

    @Test
    void readingWhatWasReadChangesNothing() {
        for (long seed = 0; seed < 2_000; seed++) {
            var typed = anything(new Random(seed));
            if (read("concern.words", typed) instanceof Reading.Good good
                    && good.answers().getFirst() instanceof Answer.Known(Value.Text(var text)))
                assertThat(read("concern.words", text)).as("seed %d", seed).isEqualTo(good);
        }
    }

    @Test
    void nothingThatCanBeTypedBreaksAnyQuestion() {
        var all = new Sample().concepts();
        for (long seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var concept = all.get(random.nextInt(all.size()));
            var typed =
                    Typed.of(anything(random), anything(random))
                            .with("day", anything(random))
                            .with("month", anything(random))
                            .with("year", anything(random))
                            .with("words", anything(random))
                            .with("scheme", "nhs")
                            .with("evidence", anything(random));
            assertThat(reader.read(SampleForm.ask(concept.id(), OR_UNKNOWN), typed, List.of()))
                    .as("seed %d", seed)
                    .isNotNull();
        }
    }

    private static String anything(Random random) {
        var pool =
                new String[] {
                    "a", "Z", "7", " ", "\n", "\u0000", "é", "e\u0301", "😀", "ש", "\u202E", "<",
                    "'", "\uD800", "+", "-", "٣"
                };
        return IntStream.range(0, random.nextInt(30))
                .mapToObj(_ -> pool[random.nextInt(pool.length)])
                .collect(java.util.stream.Collectors.joining());
    }
}
