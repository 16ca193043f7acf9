package org.lantern.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// However many rings are open, a look for what is due reads the index and nothing else.
class DuePlanTests extends AtATeam {

    @Autowired DataSource pool;

    @Test
    void aLookForWhatIsDueReadsOneIndex() throws SQLException {
        fill(20_000);

        var plan = plan();

        assertThat(plan).contains("due_at").doesNotContain("Seq Scan").doesNotContain("Sort");
    }

    private void fill(int rings) {
        db.sql(
                        """
                        insert into notification.ring (ref, cause, subject, occasion, link, team, chain, from_at, drill, recorded_at)
                        select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'ACTION_DUE', '/plans', :team, 'action',
                               timestamptz '2026-11-23 09:00Z' + n * interval '1 second', false, timestamptz '2026-11-23 09:00Z'
                        from generate_series(1, :rings) n
                        """)
                .param("team", team.value())
                .param("rings", rings)
                .update();
        db.sql(
                        """
                        insert into notification.due (ring, round, step, at) select ring, round, step, at from notification.next_due
                        """)
                .update();
    }

    /// As it is planned before any value is known, which is how the house asks.
    private String plan() throws SQLException {
        var lines = new ArrayList<String>();
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "prepare due_look (timestamptz) as " + DueRows.DUE.replace(":now", "$1"));
            try (var rows =
                    statement.executeQuery("explain execute due_look ('2026-11-23 09:00:05Z')")) {
                while (rows.next()) lines.add(rows.getString(1));
            } finally {
                statement.execute("deallocate due_look");
            }
        }
        return String.join("\n", lines);
    }
}
