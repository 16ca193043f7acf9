package org.lantern.concern;

import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.database.Reads;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whether, and how, whoever told us may be contacted, as they answered it. It says nothing of who
/// they are, and so stands open to all who work on the concern; their name, their number and when
/// it is safe for them stay apart.
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
                               min(s.answer -> 'known' ->> 'code') filter (where s.concept = 'referrer.may-leave-message') as message
                        from concern.concern c left join casefile.stated s on s.subject = c.ref
                            and not exists (select from casefile.stated later
                                            where later.subject = c.ref and s.ref = any (later.replaces))
                        where c.ref = :ref and exists (
                            select from concern.visible v where v.concern = c.ref and v.practitioner = :me)
                        group by c.ref
                        """)
                .param("ref", ref.value())
                .param("me", acting.ref().value())
                .query((row, n) ->
                        new Said(
                                answer(
                                        ReferrerKind.valueOf(row.getString("referrer")),
                                        Optional.ofNullable(row.getString("may"))),
                                Optional.ofNullable(row.getString("how")),
                                "yes".equals(row.getString("message"))))
                .optional()
                .orElseThrow(Refused.Missing::new);
    }

    private static Answer answer(ReferrerKind referrer, Optional<String> may) {
        return switch (referrer) {
            case PRACTITIONER -> Answer.COLLEAGUE;
            case CHILD -> Answer.CHILD;
            case PUBLIC, WORKS_WITH_CHILDREN, NOT_RECORDED ->
                    may.map(code -> code.equals("yes") ? Answer.YES : Answer.NO)
                            .orElse(Answer.NOT_ANSWERED);
        };
    }

    /// How they answered.
    public enum Answer {
        YES,
        NO,
        /// Nobody asked, or they did not say: that is no.
        NOT_ANSWERED,
        /// A child, whom one reaches only as they said it is safe.
        CHILD,
        /// Somebody at work, who is asked here.
        COLLEAGUE
    }

    /// @param how code of the way that they prefer
    /// @param message whether a message may be left; no answer means no
    public record Said(Answer answer, Optional<String> how, boolean message) {}
}
