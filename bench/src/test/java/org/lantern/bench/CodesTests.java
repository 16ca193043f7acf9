package org.lantern.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// References are found in pages as they stand there.
class CodesTests {

    @Test
    void eachIsFoundInItsOrder() {
        assertThat(Codes.in("7K2M-0QXD <td>ABCD-1234</td> and 0000-ZZZZ"))
                .containsExactly("7K2M-0QXD", "ABCD-1234", "0000-ZZZZ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "ABC-1234",
                "ABCD-123",
                "abcd-1234",
                "ABCD-1234-5678",
                "9ABCD-1234",
                "ABCD-12345",
                "a-ABCD-1234",
                "ABCD-1234_",
                "govuk-grid-column-two-thirds",
                "0190a1b2-0000-7000-8000-00000000ABCD"
            })
    void whatOnlyLooksLikeOneIsNone(String page) {
        assertThat(Codes.in(page)).isEmpty();
    }
}
