package org.lantern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.transaction.TransactionSystemException;

/// A database that went away in the middle of a page is our trouble no less than one that is down:
/// the page must begin with what was not sent.
class LostConnectionTests {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08003", "57P01", "57P03"})
    void aConnectionLostOnTheWaySaysThatNothingWasSent(String state) {
        var lost = new TransactionSystemException("roll back", new SQLException("gone", state));

        assertThat(Trouble.of(lost)).isEqualTo(Trouble.NOT_SENT);
    }

    @Test
    void aMistakeOfOursIsNotBlamedOnTheDatabase() {
        var wrong = new BadSqlGrammarException("find", "selct", new SQLException("no", "42601"));

        assertThat(Trouble.of(wrong)).isEqualTo(Trouble.OURS);
    }
}
