package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// However many children are on record, a plan is found from the few records that it has to do
/// with.
class PlanReadsTests extends OnAPlan {

    @Autowired DataSource pool;

    @Test
    void whoIsNamedInARecordIsFoundByThatRecord() throws SQLException {
        assertThat(plan("uuid", Outsiders.TOLD.replace(":concepts", "'adult.name'"), "null"))
                .containsPattern("statement_(origin|with_record)")
                .contains("statement_subject")
                .doesNotContain("Seq Scan on statement");
    }

    @Test
    void aBoardAsksOnceWhatItIsKeptFromAndNotForEachPlan() throws SQLException {
        var board =
                HourRows.HOURS.formatted(HourRows.WITH_CHILDREN, SeenPlans.THEIRS + HourRows.MET);
        assertThat(plan("uuid, timestamptz, bigint", board, "null, null, null"))
                .contains("Anti Join")
                .doesNotContain("protection.admits");
    }

    /// As it is planned before any value is known, where no index is left aside for being small.
    private String plan(String types, String sql, String values) throws SQLException {
        var lines = new ArrayList<String>();
        var asked =
                sql.replace(":plan", "$1")
                        .replace(":me", "$1")
                        .replace(":now", "$2")
                        .replace(":most", "$3");
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local enable_seqscan = off");
            statement.execute("set local plan_cache_mode = force_generic_plan");
            statement.execute("prepare plan_read (" + types + ") as " + asked);
            try (var rows = statement.executeQuery("explain execute plan_read (" + values + ")")) {
                while (rows.next()) lines.add(rows.getString(1));
            } finally {
                statement.execute("deallocate plan_read");
                connection.rollback();
            }
        }
        return String.join("\n", lines);
    }
}
