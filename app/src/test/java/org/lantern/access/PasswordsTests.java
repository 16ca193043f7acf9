package org.lantern.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTests {

    private final Passwords passwords = new Passwords(Doors.howPasswordsAreKept(), new Random(7));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "four moles dig, ", // long enough, and nobody's
        "eleven char, access.password.too-short",
        "Password1234, access.password.common",
        "liverpoolliverpool, access.password.common",
        "aabbaabbaabbaabb, access.password.common",
        "amina.okoro was here, access.password.yours",
    })
    void somePasswordsWillNotDo(String password, String objection) {
        assertThat(passwords.objection(password, "amina.okoro@council.example"))
                .isEqualTo(Optional.ofNullable(objection));
    }

    @Test
    void aHashSaysHowItWasMadeAndTheRightPasswordMatchesIt() {
        var hash = passwords.hash("four moles dig");

        assertThat(hash).startsWith("{pbkdf2}").doesNotContain("moles");
        assertThat(passwords.matches("four moles dig", Optional.of(hash))).isTrue();
        assertThat(passwords.matches("five moles dig", Optional.of(hash))).isFalse();
        assertThat(passwords.matches("four moles dig", Optional.empty())).isFalse();
    }

    @Test
    void aPasswordThatWorksOnceWillDoAndIsNeverTheSame() {
        assertThat(passwords.oneTime()).hasSize(23).isNotEqualTo(passwords.oneTime());
        assertThat(passwords.objection(passwords.oneTime(), "amina@council.example")).isEmpty();
    }
}
