package org.lantern.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantern.DrawnDocument;
import org.lantern.database.Projection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is kept, room by room, drawn from a database that was just migrated.
@WholeHouse
class SchemaDrawnTests {

    @Autowired JdbcClient db;
    @Autowired List<Projection> projections;

    @Test
    void theDocumentShowsTheTablesAsTheyAre() throws IOException {
        var derived = projections.stream().map(Projection::name).toList();
        var rooms = Room.all().reversed().stream().filter(Room::keeps).map(Room::name);
        var told =
                Stream.concat(rooms, Stream.of("public"))
                        .map(schema -> new Schema(db, schema, derived).told())
                        .collect(Collectors.joining("\n"));

        assertThat(told).contains("### casefile.statement");
        assertThat(SqlMention.PUBLISHED)
                .allSatisfy(name -> assertThat(told).contains("- `" + name + "("));
        assertThat(Tables.all(db))
                .allSatisfy(table -> assertThat(told).contains("### " + table + "\n"));
        DrawnDocument.compare("schema.md", INTRODUCTION + "\n" + told);
    }

    private static final String INTRODUCTION =
            """
            # What is kept

            Drawn by `SchemaDrawnTests` from a migrated database: a schema for each room, from the ground up, and last what the
            house itself needs. The application works with the role `lantern_app`, and what that role may do stands with each
            table: what is recorded may be read and added to, and nothing more. What is worked out from the facts can be lost, and
            is found again with `./lantern rebuild`. How rooms may use each other's tables is in [CONTRIBUTING](../CONTRIBUTING.md);
            why a column is as it is stands in the migrations of the room.
            """;
}
