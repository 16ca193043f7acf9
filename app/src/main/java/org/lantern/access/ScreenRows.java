package org.lantern.access;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Screens on walls, their codes and where they are open, as rows.
@Repository
class ScreenRows {

    private final JdbcClient db;

    ScreenRows(JdbcClient db) {
        this.db = db;
    }

    void add(Screen screen, PractitionerRef by, Instant now) {
        db.sql(
                        """
                        insert into access.screen (ref, name, team, area, made_by, made_at)
                        values (:ref, :name, :team, :area, :by, :now)
                        """)
                .param("ref", screen.ref())
                .param("name", screen.name())
                .param("team", screen.team().map(TeamRef::value).orElse(null))
                .param("area", screen.area().orElse(null))
                .param("by", by.value())
                .param("now", now.atOffset(UTC))
                .update();
    }

    void addCode(UUID screen, Secret code, Instant until, PractitionerRef by, Instant now) {
        db.sql(
                        """
                        insert into access.screen_code (hash, screen, until, made_by, made_at)
                        values (:hash, :screen, :until, :by, :now)
                        """)
                .param("hash", code.hash())
                .param("screen", screen)
                .param("until", until.atOffset(UTC))
                .param("by", by.value())
                .param("now", now.atOffset(UTC))
                .update();
    }

    /// @return the screen that it opened; nothing where it does not work, or has worked already
    Optional<Screen> open(Secret code, Secret secret, Instant now) {
        return db.sql(
                        """
                        with used as (
                            insert into access.screen_opened (code, secret, opened_at)
                            select c.hash, :secret, :now from access.screen_code c
                            where c.hash = :code and c.until > :now
                              and not exists (select from access.screen_withdrawn w where w.screen = c.screen)
                            on conflict do nothing
                            returning code)
                        select s.* from used u join access.screen_code c on c.hash = u.code
                        join access.screen s on s.ref = c.screen
                        """)
                .param("code", code.hash())
                .param("secret", secret.hash())
                .param("now", now.atOffset(UTC))
                .query(ScreenRows::screen)
                .optional();
    }

    /// The one that is open at whichever browser holds that.
    Optional<Screen> find(Secret secret) {
        return db.sql(
                        """
                        select s.* from access.screen_open o join access.screen s on s.ref = o.screen
                        where o.secret = :secret
                        """)
                .param("secret", secret.hash())
                .query(ScreenRows::screen)
                .optional();
    }

    /// All that were not withdrawn, by name.
    List<Hung> hung() {
        return db.sql(
                        """
                        select s.*, p.agency, o.opened_at from access.screen s join access.practitioner p on p.ref = s.made_by
                        left join access.screen_open o on o.screen = s.ref
                        where not exists (select from access.screen_withdrawn w where w.screen = s.ref)
                        order by s.name collate "und-x-icu", s.ref
                        """)
                .query((row, n) ->
                        new Hung(
                                screen(row, n),
                                new AgencyRef(AgencyRows.uuid(row, "agency")),
                                Optional.ofNullable(
                                                row.getObject("opened_at", OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant)))
                .list();
    }

    /// From now on it opens nothing, and its open page learns it.
    void withdraw(Screen screen, PractitionerRef by, Instant now) {
        db.sql(
                        """
                        insert into access.screen_withdrawn (screen, withdrawn_by, withdrawn_at)
                        values (:screen, :by, :now) on conflict do nothing
                        """)
                .param("screen", screen.ref())
                .param("by", by.value())
                .param("now", now.atOffset(UTC))
                .update();
        db.sql("select pg_notify('lantern_live', :topic)")
                .param("topic", screen.topic())
                .query()
                .listOfRows();
    }

    private static Screen screen(ResultSet row, int number) throws SQLException {
        return new Screen(
                AgencyRows.uuid(row, "ref"),
                AgencyRows.text(row, "name"),
                Optional.ofNullable(row.getObject("team", UUID.class)).map(TeamRef::new),
                Optional.ofNullable(row.getString("area")));
    }

    /// One that was not withdrawn.
    ///
    /// @param madeIn the agency of whoever made it
    /// @param openSince at a browser; empty where nobody has typed its code
    record Hung(Screen screen, AgencyRef madeIn, Optional<Instant> openSince) {}
}
