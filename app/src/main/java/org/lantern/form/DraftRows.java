package org.lantern.form;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Drafts as rows, and what became of those that were sent.
@Repository
class DraftRows {

    /// A draft as it lies in the database.
    record Row(UUID ref, String form, int version, byte[] sealed, Instant expiresAt) {}

    private static final String UNSENT =
            "expires_at > :now and not exists (select from form.submission s where s.draft = d.ref)";

    private final JdbcClient db;

    DraftRows(JdbcClient db) {
        this.db = db;
    }

    void insert(Draft draft, byte[] sealed, Instant now) {
        var author =
                draft.holder() instanceof Holder.Author a
                        ? Optional.of(a)
                        : Optional.<Holder.Author>empty();
        db.sql(
                        """
                        insert into form.draft
                            (ref, form, version, token_hash, practitioner, subject, sealed, touched_at, expires_at)
                        values (:ref, :form, :version, :hash, :practitioner, :subject, :sealed, :now, :expires)
                        """)
                .param("ref", draft.ref())
                .param("form", draft.form().id())
                .param("version", draft.form().version())
                .param("hash", hash(draft))
                .param("practitioner", author.map(a -> a.practitioner().value()).orElse(null))
                .param("subject", author.map(Holder.Author::subject).orElse(""))
                .param("sealed", sealed)
                .param("now", now.atOffset(UTC))
                .param("expires", draft.expiresAt().atOffset(UTC))
                .update();
    }

    void update(Draft draft, byte[] sealed, Instant now) {
        db.sql(
                        """
                        update form.draft set sealed = :sealed, token_hash = :hash, touched_at = :now, expires_at = :expires
                        where ref = :ref
                        """)
                .param("ref", draft.ref())
                .param("hash", hash(draft))
                .param("sealed", sealed)
                .param("now", now.atOffset(UTC))
                .param("expires", draft.expiresAt().atOffset(UTC))
                .update();
    }

    Optional<Row> find(Holder.Bearer bearer, Instant now) {
        return db.sql("select d.* from form.draft d where token_hash = :hash and " + UNSENT)
                .param("hash", bearer.hash())
                .param("now", now.atOffset(UTC))
                .query(DraftRows::row)
                .optional();
    }

    Optional<Row> find(Holder.Author author, UUID ref, Instant now) {
        return db.sql(
                        """
                        select d.* from form.draft d
                        where ref = :ref and practitioner = :practitioner and subject = :subject and \
                        """
                                + UNSENT)
                .param("ref", ref)
                .param("practitioner", author.practitioner().value())
                .param("subject", author.subject())
                .param("now", now.atOffset(UTC))
                .query(DraftRows::row)
                .optional();
    }

    List<Unfinished> unfinished(PractitionerRef practitioner, Instant now) {
        return db.sql(
                        """
                        select ref, form, version, subject, touched_at, expires_at from form.draft d
                        where practitioner = :practitioner and \
                        """
                                + UNSENT
                                + " order by touched_at desc, ref desc")
                .param("practitioner", practitioner.value())
                .param("now", now.atOffset(UTC))
                .query(Unfinished.class)
                .list();
    }

    /// Holds others back until this transaction ends.
    Optional<Row> lock(UUID ref) {
        return db.sql("select d.* from form.draft d where ref = :ref for update")
                .param("ref", ref)
                .query(DraftRows::row)
                .optional();
    }

    Optional<UUID> result(UUID draft) {
        return db.sql("select result from form.submission where draft = :draft")
                .param("draft", draft)
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> result(Holder.Bearer bearer) {
        return db.sql(
                        """
                        select s.result from form.submission s join form.draft d on d.ref = s.draft
                        where d.token_hash = :hash
                        """)
                .param("hash", bearer.hash())
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> result(Holder.Author author, UUID ref) {
        return db.sql(
                        """
                        select s.result from form.submission s join form.draft d on d.ref = s.draft
                        where d.ref = :ref and d.practitioner = :practitioner and d.subject = :subject
                        """)
                .param("ref", ref)
                .param("practitioner", author.practitioner().value())
                .param("subject", author.subject())
                .query(UUID.class)
                .optional();
    }

    /// What was typed has become what it was for, and is wiped here.
    void finish(UUID draft, UUID result, Instant at) {
        db.sql("insert into form.submission (draft, result, at) values (:draft, :result, :at)")
                .param("draft", draft)
                .param("result", result)
                .param("at", at.atOffset(UTC))
                .update();
        db.sql("update form.draft set sealed = '' where ref = :draft")
                .param("draft", draft)
                .update();
    }

    void delete(UUID draft) {
        db.sql("delete from form.draft where ref = :draft").param("draft", draft).update();
    }

    void deleteExpired(Instant now) {
        db.sql("delete from form.draft where expires_at <= :now")
                .param("now", now.atOffset(UTC))
                .update();
    }

    private static byte @Nullable [] hash(Draft draft) {
        return draft.holder() instanceof Holder.Bearer bearer ? bearer.hash() : null;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("ref", UUID.class),
                row.getString("form"),
                row.getInt("version"),
                row.getBytes("sealed"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
