package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.database.Reads;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.Refused;
import org.lantern.kernel.ShortCode;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asking the one who told us, and what they hear. A practitioner answers here; of anybody else a
/// worker writes down what they said.
@Service
@Transactional
public class Questions {

    private final Deeds deeds;
    private final Concerns concerns;
    private final WhatWaits waits;
    private final JdbcClient db;
    private final Ids ids;

    Questions(Deeds deeds, Concerns concerns, WhatWaits waits, JdbcClient db, Ids ids) {
        this.deeds = deeds;
        this.concerns = concerns;
        this.waits = waits;
        this.db = db;
        this.ids = ids;
    }

    /// All questions on a concern, for those who work on it and for those who raised it.
    ///
    /// @throws Refused.Missing for everybody else
    public Asked look(ConcernRef ref, Acting.Practitioner acting) {
        var works = concerns.worked(ref, acting).isPresent();
        if (!works && !follows(ref, acting)) throw new Refused.Missing();
        deeds.noted("concern-questions-seen", ref, acting);
        return new Asked(works, code(ref), heard(ref), questions(ref));
    }

    /// Asks the one who told us. The same words, sent twice while nobody has answered them, are one
    /// question.
    public void ask(ConcernRef ref, String words, Acting.Practitioner acting) {
        deeds.begin(ref, acting);
        var asked =
                db.sql(
                                """
                                insert into concern.question (ref, concern, words, asked_by, asked_at)
                                select :ref, :concern, :words, :by, :at
                                where not exists (
                                    select from concern.question q where q.concern = :concern and q.words = :words
                                    and not exists (select from concern.reply r where r.question = q.ref))
                                """)
                        .param("ref", ids.next())
                        .param("concern", ref.value())
                        .param("words", words)
                        .param("by", acting.ref().value())
                        .param("at", deeds.now().atOffset(UTC))
                        .update();
        if (asked == 1) deeds.done("referrer-asked", ref, acting);
    }

    /// Answers: in their own words, or as a worker heard them.
    ///
    /// @throws AlreadyAnswered when somebody was faster
    public void reply(ConcernRef ref, UUID question, String words, Acting.Practitioner acting) {
        waits.lock(ref);
        var asked = look(ref, acting);
        if (asked.questions().stream().noneMatch(q -> q.ref().equals(question)))
            throw new Refused.Missing();
        try {
            db.sql(
                            """
                            insert into concern.reply (question, words, replied_by, replied_at, heard)
                            values (:question, :words, :by, :at, :heard)
                            """)
                    .param("question", question)
                    .param("words", words)
                    .param("by", acting.ref().value())
                    .param("at", deeds.now().atOffset(UTC))
                    .param("heard", asked.works())
                    .update();
        } catch (DuplicateKeyException answered) {
            throw new AlreadyAnswered();
        }
        deeds.done("referrer-replied", ref, acting);
    }

    /// What is unanswered on the concerns that they follow.
    @Reads
    public List<ForYou> forYou(Acting.Practitioner acting) {
        return db.sql(
                        """
                        select distinct c.ref, c.code from concern.followed f
                        join concern.concern c on c.ref = f.concern join concern.question q on q.concern = c.ref
                        where f.practitioner = :me and not exists (select from concern.reply r where r.question = q.ref)
                        """)
                .param("me", acting.ref().value())
                .query((row, n) ->
                        new ForYou(
                                new ConcernRef(row.getObject("ref", UUID.class)),
                                new ShortCode(row.getString("code"))))
                .list();
    }

    private boolean follows(ConcernRef ref, Acting.Practitioner acting) {
        return db.sql(
                        "select exists (select from concern.followed where concern = :ref and practitioner = :me)")
                .param("ref", ref.value())
                .param("me", acting.ref().value())
                .query(Boolean.class)
                .single();
    }

    private ShortCode code(ConcernRef ref) {
        return new ShortCode(
                about("select code from concern.concern where ref = :ref", ref)
                        .query(String.class)
                        .single());
    }

    /// Whether somebody has read it, and what kinds of decision were made; of a concern that was
    /// joined those of the other. Never where the child is, and nobody's reasons.
    private Heard heard(ConcernRef ref) {
        var read = about("select exists (select from concern.read where concern = :ref)", ref);
        var kinds =
                about("select distinct kind from concern.heard_decision where concern = :ref", ref);
        var area = about("select area from concern.answering where concern = :ref", ref);
        return new Heard(
                read.query(Boolean.class).single(),
                kinds.query(String.class).list().stream().map(DecisionKind::valueOf).toList(),
                area.query(String.class).single());
    }

    private List<Question> questions(ConcernRef ref) {
        return about(
                        """
                        select q.ref, q.words, q.asked_at, r.words as reply, r.replied_at
                        from concern.question q left join concern.reply r on r.question = q.ref
                        where q.concern = :ref order by q.asked_at, q.ref
                        """,
                        ref)
                .query(Questions::question)
                .list();
    }

    private static Question question(ResultSet row, int number) throws SQLException {
        return new Question(
                row.getObject("ref", UUID.class),
                row.getString("words"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("reply")));
    }

    private JdbcClient.StatementSpec about(String sql, ConcernRef ref) {
        return db.sql(sql).param("ref", ref.value());
    }

    /// What stands between the desk and the one who told us.
    ///
    /// @param works whether the reader works on the concern; otherwise they raised it
    public record Asked(boolean works, ShortCode code, Heard heard, List<Question> questions) {}

    /// What a practitioner who raised a concern hears.
    public record Heard(boolean read, List<DecisionKind> decided, String area) {}

    /// One question, answered or not.
    public record Question(UUID ref, String words, Instant at, Optional<String> reply) {}

    /// A concern on which somebody waits for your answer.
    public record ForYou(ConcernRef concern, ShortCode code) {}

    /// Somebody was faster.
    public static final class AlreadyAnswered extends Refused.Conflict {
        AlreadyAnswered() {
            super("This question has been answered meanwhile.");
        }
    }
}
