package org.lantern.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lantern.CleanSlate;
import org.lantern.access.Staff;
import org.lantern.database.Projection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/// What only says faster what the facts say may be lost at any time, and is worked out anew.
@WholeHouse
class ProjectionTests {

    @Autowired List<Projection> projections;
    @Autowired List<Examples.OfRoom> rooms;
    @Autowired MockMvcTester browser;
    @Autowired Staff staff;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    @TestFactory
    Stream<DynamicTest> whatWasLostIsFoundAgainInTheFacts() {
        new Examples(browser, staff, rooms);
        var before =
                projections.stream()
                        .collect(Collectors.toMap(Projection::name, p -> rows(p.name())));
        return projections.stream()
                .map(p -> DynamicTest.dynamicTest(p.name(), () -> isFoundAgain(p, before)));
    }

    /// A right to write over or to take out is for what is no record, and each is named here; all
    /// else that has one must be a projection.
    @Test
    void whatMayBeChangedIsWorkedOutAnewByACommand() {
        assertThat(projections).hasSizeGreaterThan(3);
        assertThat(Tables.changeable(db).filter(table -> !Tables.NO_RECORD.contains(table)))
                .containsExactlyInAnyOrderElementsOf(
                        projections.stream().map(Projection::name).toList());
    }

    @Test
    void nothingIsCalledNoRecordThatCannotBeChangedAnyway() {
        assertThat(Tables.changeable(db)).containsAll(Tables.NO_RECORD);
    }

    private void isFoundAgain(Projection projection, Map<String, List<String>> before) {
        var kept = before.get(projection.name());
        assertThat(kept).as("rows of %s", projection.name()).isNotEmpty();
        cleanSlate.lose(projection.name());

        var found = transaction.execute(_ -> projection.rebuild());

        assertThat(rows(projection.name())).isEqualTo(kept).hasSize(found);
    }

    private List<String> rows(String table) {
        return db.sql("select t::text as row from " + table + " t order by 1")
                .query(String.class)
                .list();
    }
}
