package org.lantern.notification;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Of what somebody is told as long as it holds, and that it was withdrawn, as rows.
@Repository
class StandingRows {

    private final JdbcClient db;

    StandingRows(JdbcClient db) {
        this.db = db;
    }

    /// Until this transaction ends nobody else tells of it.
    void hold(String about) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:about, 11))")
                .param("about", about)
                .query()
                .listOfRows();
    }

    /// @return it, as it was told: under another reason where it was withdrawn before
    Notice add(String about, Notice notice, Consumer<Notice> tell) {
        var told = notice.again(withdrawn(about, notice));
        tell.accept(told);
        db.sql(
                        """
                        insert into notification.standing (notice, about, what)
                        select n.ref, :about, :what from notification.notice n
                        where n.practitioner = :to and n.reason = :reason on conflict do nothing
                        """)
                .param("about", about)
                .param("what", notice.reason())
                .param("to", told.to().value())
                .param("reason", told.reason())
                .update();
        return told;
    }

    boolean stands(String about) {
        return db.sql(
                        """
                        select exists (select from notification.standing s where s.about = :about
                          and not exists (select from notification.withdrawn x where x.notice = s.notice))
                        """)
                .param("about", about)
                .query(Boolean.class)
                .single();
    }

    List<String> about(String kind) {
        return db.sql(
                        """
                        select distinct s.about from notification.standing s
                        where starts_with(s.about, :kind)
                          and not exists (select from notification.withdrawn x where x.notice = s.notice)
                        """)
                .param("kind", kind)
                .query(String.class)
                .list();
    }

    private int withdrawn(String about, Notice notice) {
        return db.sql(
                        """
                        select count(*) from notification.standing s
                        join notification.withdrawn x on x.notice = s.notice
                        join notification.notice n on n.ref = s.notice
                        where s.about = :about and s.what = :what and n.practitioner = :to
                        """)
                .param("about", about)
                .param("what", notice.reason())
                .param("to", notice.to().value())
                .query(Integer.class)
                .single();
    }

    /// Of what was told about that thing, all but these, also what was read: it would be news
    /// again.
    ///
    /// @return whose notices may be fewer now
    List<PractitionerRef> withdraw(String about, Collection<Notice> but, Instant now) {
        return db.sql(
                        """
                        with over as (
                            select n.ref, n.practitioner from notification.standing s
                            join notification.notice n on n.ref = s.notice
                            where s.about = :about and n.practitioner || ' ' || n.reason <> all (:but)
                              and not exists (select from notification.withdrawn x where x.notice = n.ref)),
                        withdrawn as (
                            insert into notification.withdrawn (notice, withdrawn_at)
                            select ref, :now from over on conflict do nothing)
                        select distinct practitioner from over
                        """)
                .param("about", about)
                .param(
                        "but",
                        but.stream()
                                .map(notice -> notice.to() + " " + notice.reason())
                                .toArray(String[]::new))
                .param("now", now.atOffset(UTC))
                .query((row, _) -> new PractitionerRef(row.getObject(1, UUID.class)))
                .list();
    }
}
