package org.lantern.concern;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.database.Reads;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whether, and how, whoever told us may be contacted, as they answered it. It says nothing of who
/// they are, and so stands open to all who work on the concern; their name, their number, when it
/// is safe for them and how a child may be reached safely stay apart.
@Service
@Transactional
public class MayContact {

    private final JdbcClient db;

    MayContact(JdbcClient db) {
        this.db = db;
    }

    /// What they answered; where answers differ, the more careful one. It is found whatever class
    /// it was recorded in: it was once kept with who told us.
    ///
    /// @throws Refused.Missing for those who do not see the concern
    @Reads
    public Said of(ConcernRef ref, Acting.Practitioner acting) {
        return db.sql(
                        """
                        select c.referrer,
                               min(s.answer -> 'known' ->> 'code') filter (where s.concept = 'referrer.may-contact') as may,
                               min(s.answer -> 'known' ->> 'code') filter (where s.concept = 'referrer.how') as how,
                               min(s.answer -> 'known' ->> 'code') filter (where s.concept = 'referrer.may-leave-message') as message,
                               coalesce(bool_or(s.answer -> 'known' is not null) filter (
                                   where s.concept in ('referrer.phone', 'referrer.email', 'referrer.when')), false) as reach,
                               coalesce(bool_or(s.answer -> 'known' is not null) filter (
                                   where s.concept = 'telephone.number-shown'), false) as shown,
                               exists (select from casefile.stated w where w.origin = c.ref
                                       and w.concept = 'child.safe-contact' and w.answer -> 'known' is not null
                                       and not exists (select from casefile.stated later
                                                       where later.origin = c.ref and w.ref = any (later.replaces))) as safe
                        from concern.concern c left join casefile.stated s on s.subject = c.ref
                            and not exists (select from casefile.stated later
                                            where later.subject = c.ref and s.ref = any (later.replaces))
                        where c.ref = :ref and exists (
                            select from concern.visible v where v.concern = c.ref and v.practitioner = :me)
                        group by c.ref
                        """)
                .param("ref", ref.value())
                .param("me", acting.ref().value())
                .query((row, n) -> said(row))
                .optional()
                .orElseThrow(Refused.Missing::new);
    }

    private static Said said(ResultSet row) throws SQLException {
        var referrer = ReferrerKind.valueOf(row.getString("referrer"));
        var may = Optional.ofNullable(row.getString("may"));
        return new Said(
                answer(referrer, may, row.getBoolean("reach"), row.getBoolean("shown")),
                Optional.ofNullable(row.getString("how")),
                "yes".equals(row.getString("message")),
                referrer == ReferrerKind.CHILD,
                row.getBoolean("safe"));
    }

    private static Answer answer(
            ReferrerKind referrer, Optional<String> may, boolean reach, boolean shown) {
        return switch (referrer) {
            case PRACTITIONER -> Answer.COLLEAGUE;
            case CHILD -> may.map(code -> ofAChild(code, reach, shown)).orElse(Answer.CHILD);
            case PUBLIC, WORKS_WITH_CHILDREN, NOT_RECORDED ->
                    may.map(code -> code.equals("yes") ? Answer.YES : Answer.NO)
                            .orElse(Answer.NOT_ANSWERED);
        };
    }

    private static Answer ofAChild(String may, boolean reach, boolean shown) {
        if (!may.equals("yes")) return Answer.NO;
        if (reach) return Answer.YES;
        return shown ? Answer.YES_WHERE_THEY_RANG_FROM : Answer.CHILD;
    }

    /// How they answered.
    public enum Answer {
        YES,
        /// A child who said yes and gave no number: there is the one that they rang from.
        YES_WHERE_THEY_RANG_FROM,
        NO,
        /// Nobody asked, or they did not say: that is no.
        NOT_ANSWERED,
        /// A child who was not asked or did not say, or said yes but not where or when: whom one
        /// reaches only as they said it is safe.
        CHILD,
        /// Somebody at work, who is asked here.
        COLLEAGUE
    }

    /// @param how code of the way that they prefer
    /// @param message whether a message may be left; no answer means no
    /// @param child whether a child told us
    /// @param safe whether it was said how the child may be reached safely
    public record Said(
            Answer answer, Optional<String> how, boolean message, boolean child, boolean safe) {}
}
