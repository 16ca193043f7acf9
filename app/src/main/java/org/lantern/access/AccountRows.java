package org.lantern.access;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.kernel.By;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Accounts as rows: what is given and what is ended are both inserted.
@Repository
class AccountRows {

    private final JdbcClient db;

    AccountRows(JdbcClient db) {
        this.db = db;
    }

    void insert(PractitionerRef ref, Colleague.New colleague, Instant at) {
        var insert =
                db.sql(
                                """
                                insert into access.practitioner (ref, name, email, work_number, agency, added_at)
                                values (:ref, :name, :email, :number, :agency, :at)
                                """)
                        .param("ref", ref.value())
                        .param("name", colleague.name().strip())
                        .param("email", colleague.email().strip())
                        .param("number", colleague.workNumber().orElse(null))
                        .param("agency", colleague.agency().value())
                        .param("at", Timestamp.from(at));
        try {
            insert.update();
        } catch (DuplicateKeyException taken) {
            throw new Accounts.EmailTaken();
        }
    }

    void insertPassword(PractitionerRef ref, String hash, boolean oneTime, Instant at) {
        db.sql(
                        "insert into access.password (practitioner, hash, one_time, set_at) values (?, ?, ?, ?)")
                .param(ref.value())
                .param(hash)
                .param(oneTime)
                .param(Timestamp.from(at))
                .update();
    }

    void changePassword(PractitionerRef ref, String hash, boolean oneTime, Instant at) {
        db.sql(
                        "update access.password set hash = ?, one_time = ?, set_at = ?, used_at = null where practitioner = ?")
                .param(hash)
                .param(oneTime)
                .param(Timestamp.from(at))
                .param(ref.value())
                .update();
    }

    boolean holds(PractitionerRef who, Role role, Optional<String> area) {
        return db.sql(
                        """
                        select exists (select from access.role_held
                            where practitioner = ? and role = ? and area is not distinct from ?)
                        """)
                .param(who.value())
                .param(role.name())
                .param(area.orElse(null))
                .query(Boolean.class)
                .single();
    }

    void give(UUID id, PractitionerRef to, Role role, Optional<String> area, By by, Instant at) {
        db.sql(
                        """
                        insert into access.role_given (id, practitioner, role, area, given_by, given_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(id)
                .param(to.value())
                .param(role.name())
                .param(area.orElse(null))
                .param(giver(by))
                .param(Timestamp.from(at))
                .update();
    }

    void take(PractitionerRef from, Role role, By by, Instant at) {
        db.sql(
                        """
                        insert into access.role_ended (role_given, ended_by, ended_at)
                        select id, cast(? as uuid), cast(? as timestamptz) from access.role_held where practitioner = ? and role = ?
                        on conflict do nothing
                        """)
                .param(giver(by))
                .param(Timestamp.from(at))
                .param(from.value())
                .param(role.name())
                .update();
    }

    boolean sameAgency(PractitionerRef practitioner, TeamRef team) {
        return db.sql(
                        """
                        select exists (select from access.practitioner p
                            join access.team t on t.agency = p.agency where p.ref = ? and t.ref = ?)
                        """)
                .param(practitioner.value())
                .param(team.value())
                .query(Boolean.class)
                .single();
    }

    boolean isMember(PractitionerRef practitioner, TeamRef team) {
        return db.sql(
                        "select exists (select from access.team_member where practitioner = ? and team = ?)")
                .param(practitioner.value())
                .param(team.value())
                .query(Boolean.class)
                .single();
    }

    void join(UUID id, PractitionerRef practitioner, TeamRef team, By by, Instant at) {
        db.sql(
                        """
                        insert into access.membership (id, practitioner, team, given_by, given_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .param(id)
                .param(practitioner.value())
                .param(team.value())
                .param(giver(by))
                .param(Timestamp.from(at))
                .update();
    }

    void leave(PractitionerRef practitioner, TeamRef team, By by, Instant at) {
        db.sql(
                        """
                        insert into access.membership_ended (membership, ended_by, ended_at)
                        select id, cast(? as uuid), cast(? as timestamptz) from access.team_member where practitioner = ? and team = ?
                        on conflict do nothing
                        """)
                .param(giver(by))
                .param(Timestamp.from(at))
                .param(practitioner.value())
                .param(team.value())
                .update();
    }

    void close(UUID id, PractitionerRef practitioner, By by, Instant at) {
        db.sql(
                        """
                        insert into access.account_closed (id, practitioner, closed_by, closed_at)
                        values (?, ?, ?, ?)
                        """)
                .param(id)
                .param(practitioner.value())
                .param(giver(by))
                .param(Timestamp.from(at))
                .update();
    }

    void reopen(PractitionerRef practitioner, By by, Instant at) {
        db.sql(
                        """
                        insert into access.account_reopened (closed, reopened_by, reopened_at)
                        select id, cast(? as uuid), cast(? as timestamptz) from access.account_closed where practitioner = ?
                        on conflict do nothing
                        """)
                .param(giver(by))
                .param(Timestamp.from(at))
                .param(practitioner.value())
                .update();
    }

    static @Nullable UUID giver(By by) {
        return by.practitioner() == null ? null : by.practitioner().value();
    }
}
