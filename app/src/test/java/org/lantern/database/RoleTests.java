package org.lantern.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;

/// The application works with what the owner granted it, and with nothing else.
@ApplicationModuleTest
@Import(Database.class)
class RoleTests {

    @Autowired JdbcClient db;

    @Test
    void theApplicationGoesInByItsOwnRole() {
        assertThat(db.sql("select current_user").query(String.class).single())
                .isEqualTo("lantern_app");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table event_publication",
                "alter table event_publication add column extra text",
                "truncate event_publication",
                "create table mine (id int)",
                "create schema mine",
                "select * from flyway_schema_history",
                "set role lantern_owner",
                "create role mine"
            })
    void theApplicationMayNotChangeTheHouse(String statement) {
        assertThatThrownBy(() -> db.sql(statement).update())
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "must be owner");
    }
}
