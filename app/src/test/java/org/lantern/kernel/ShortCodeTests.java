package org.lantern.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A code that somebody reads out on the telephone.
class ShortCodeTests {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void isUnderstoodHoweverItIsTyped(long seed) {
        var random = RandomGenerator.of("L64X128MixRandom");
        for (int i = 0; i < 200; i++) {
            var code = ShortCode.next(seeded(seed + i));
            var typed =
                    code.toString()
                            .toLowerCase()
                            .replace('0', random.nextBoolean() ? 'o' : '0')
                            .replace("-", " ");
            assertThat(ShortCode.parse(typed)).contains(code);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void isRefusedWhenOneCharacterIsWrong(long seed) {
        var random = seeded(seed);
        for (int i = 0; i < 200; i++) {
            var code = ShortCode.next(random).characters();
            int at = random.nextInt(code.length());
            var wrong = code.charAt(at) == '7' ? '3' : '7';
            assertThat(ShortCode.parse(code.substring(0, at) + wrong + code.substring(at + 1)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "K7QD2M9",
                "K7QD2M9XX",
                "<script>",
                "Zażółć-gęś",
                "😀😀😀😀😀😀😀😀"
            })
    void isRefusedWhenItIsNone(String typed) {
        assertThat(ShortCode.parse(typed)).isEmpty();
    }

    private static RandomGenerator seeded(long seed) {
        return java.util.random.RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
