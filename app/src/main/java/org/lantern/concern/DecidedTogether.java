package org.lantern.concern;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.ShortCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is decided with a concern, and with which one it is decided itself. Another area may answer
/// for the other: nobody is led to one that they may not see, nor told of it.
@Repository
class DecidedTogether {

    private final JdbcClient db;
    private final DecisionRows decisions;

    DecidedTogether(JdbcClient db, DecisionRows decisions) {
        this.db = db;
        this.decisions = decisions;
    }

    /// The others that are decided with it, as far as they may see them.
    List<ConcernFile.Joined> with(ConcernRef ref, Acting.Practitioner acting) {
        return joined(
                """
                select j.ref, o.ref as other, o.code from concern.live_join j
                join concern.concern o on o.ref = j.concern
                join concern.visible v on v.concern = o.ref and v.practitioner = :me
                where j."into" = :concern
                """,
                ref,
                acting);
    }

    /// The one with which it is decided, where they may see that.
    Optional<ConcernFile.Joined> into(ConcernRef ref, Acting.Practitioner acting) {
        return joined(
                        """
                        select j.ref, o.ref as other, o.code from concern.live_join j
                        join concern.concern o on o.ref = j."into"
                        join concern.visible v on v.concern = o.ref and v.practitioner = :me
                        where j.concern = :concern
                        """,
                        ref,
                        acting)
                .stream()
                .findFirst();
    }

    /// Whether it is decided by itself, and not with another to which it is joined.
    boolean standsAlone(ConcernRef ref) {
        return db.sql("select not exists (select from concern.live_join where concern = :concern)")
                .param("concern", ref.value())
                .query(Boolean.class)
                .single();
    }

    /// Every child who is decided with it, or the concern as a whole.
    List<ConcernFile.ToDecide> toDecide(ConcernRef ref, int look) {
        return decisions.toDecide(ref, look);
    }

    private List<ConcernFile.Joined> joined(
            String sql, ConcernRef ref, Acting.Practitioner acting) {
        return db.sql(sql)
                .param("concern", ref.value())
                .param("me", acting.ref().value())
                .query((row, _) ->
                        new ConcernFile.Joined(
                                row.getObject("ref", UUID.class),
                                new ConcernRef(row.getObject("other", UUID.class)),
                                new ShortCode(row.getString("code"))))
                .list();
    }
}
