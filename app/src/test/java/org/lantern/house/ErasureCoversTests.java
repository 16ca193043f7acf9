package org.lantern.house;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantern.database.Erases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// No table can hold something of a child unnoticed: each is named by the erasure of its room,
/// either with the rows that go or as one that holds nothing of a child.
@WholeHouse
class ErasureCoversTests {

    @Autowired JdbcClient db;
    @Autowired List<Erases> rooms;

    @Test
    void everyTableIsEitherErasedOrSaidToHoldNothingOfAChild() {
        assertThat(Stream.concat(emptied(), without()))
                .containsExactlyInAnyOrderElementsOf(Tables.all(db).toList());
    }

    @Test
    void theRoleThatErasesMayTakeOutOfThoseAndChangeNothing() {
        assertThat(emptied()).hasSizeGreaterThan(80).allMatch(table -> may(table, "delete"));
        assertThat(Tables.all(db)).noneMatch(table -> may(table, "update, truncate"));
        assertThat(Tables.all(db).filter(table -> may(table, "insert")))
                .containsExactlyInAnyOrder("audit.act", "public.erasure");
    }

    /// Rows that point down to another room's are in the way of those for as long as they stand.
    @Test
    void eachRoomIsEmptiedBeforeThoseOnWhichItStands() {
        var floors = rooms.stream().collect(toMap(ErasureCoversTests::nameOf, Erases::floor));
        assertThat(floors).containsKeys("form", "casefile");
        for (var room : Room.all())
            for (var below : room.mayUse())
                if (floors.containsKey(room.name()) && floors.containsKey(below))
                    assertThat(floors.get(room.name()))
                            .as("%s stands on %s", room.name(), below)
                            .isGreaterThan(floors.get(below));
    }

    @Test
    void aLanternThatServesHoldsItsDatabaseAgainstThat() {
        assertThat(
                        db.sql(
                                        """
                                        select count(*) from pg_locks l join pg_database d on d.oid = l.database
                                        where d.datname = current_database() and l.locktype = 'advisory'
                                          and l.mode = 'ShareLock' and l.granted and l.objsubid = 2
                                        """)
                                .query(Long.class)
                                .single())
                .isPositive();
    }

    private static String nameOf(Erases room) {
        var name = room.getClass().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /// Rows of one table may go in more than one step.
    private Stream<String> emptied() {
        return rooms.stream()
                .flatMap(room -> room.rows().stream())
                .map(Erases.Rows::table)
                .distinct();
    }

    private Stream<String> without() {
        return rooms.stream().flatMap(room -> room.without().stream());
    }

    private boolean may(String table, String right) {
        return db.sql("select has_table_privilege('lantern_erase', :table::regclass, :right)")
                .param("table", table)
                .param("right", right)
                .query(Boolean.class)
                .single();
    }
}
