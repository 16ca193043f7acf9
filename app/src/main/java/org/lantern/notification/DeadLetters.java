package org.lantern.notification;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.lantern.access.Acting;
import org.lantern.access.Practitioners;
import org.lantern.access.Role;
import org.lantern.database.Reads;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Messages that did not arrive. The managers and administrators of an agency see those to its
/// people, also to whoever has left, and have them sent again.
@Service
@Transactional
public class DeadLetters {

    private static final Duration SHOWN = Duration.ofDays(14);
    private static final Pattern REFUSED =
            Pattern.compile(
                    "smtp-5\\d\\d|notify-400|no-such-address|push-(3\\d\\d|4(?!13|29)\\d\\d|service)");
    private static final Set<String> OWN_WORDS = Set.of("left", "no-address", "lost", "gone");

    private final JdbcClient db;
    private final MessageRows rows;
    private final Practitioners practitioners;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DeadLetters(
            JdbcClient db,
            MessageRows rows,
            Practitioners practitioners,
            Clock clock,
            ApplicationEventPublisher events) {
        this.practitioners = practitioners;
        this.db = db;
        this.rows = rows;
        this.clock = clock;
        this.events = events;
    }

    /// Whether it is theirs to look after.
    public static boolean isFor(Acting.Practitioner acting) {
        return acting.has(Role.MANAGER) || acting.has(Role.ADMINISTRATOR);
    }

    /// The newest first. Of a device that is gone only where nothing else told its owner.
    @Reads
    public List<Undelivered> of(Acting.Practitioner acting) {
        if (!isFor(acting)) throw new Refused.Missing();
        return db.sql(
                        """
                        select u.message, u.practitioner, u.channel, u.why, u.attempts, u.urgent, u.drill, u.at
                        from notification.undelivered u where u.at >= :since and u.practitioner = any(:people)
                          and (u.why <> 'gone' or not exists (
                              select from notification.message m join notification.outcome o on o.message = m.ref
                              where m.notice = u.notice and o.outcome = 'ACCEPTED'))
                        order by u.drill, u.at desc, u.message
                        """)
                .param("since", since())
                .param("people", people(acting))
                .query((row, _) -> undelivered(row))
                .list();
    }

    /// How many messages of the last days may have arrived twice, of the whole house.
    @Reads
    public int perhapsTwice() {
        return db.sql("select count(*) from notification.perhaps_twice where at >= :since")
                .param("since", since())
                .query(Integer.class)
                .single();
    }

    /// Has one sent again, at once and to where its person is reached now.
    ///
    /// @throws Refused.Missing where there is none, or it is not theirs to see
    public void sendAgain(UUID message, Acting.Practitioner acting) {
        var one =
                of(acting).stream()
                        .filter(each -> each.message().equals(message) && each.canBeSentAgain())
                        .findFirst()
                        .orElseThrow(Refused.Missing::new);
        var now = clock.instant();
        db.sql(
                        """
                        insert into notification.sent_again (message, asked_by, asked_at) values (:message, :by, :now)
                        on conflict do nothing
                        """)
                .param("message", message)
                .param("by", acting.ref().value())
                .param("now", now.atOffset(UTC))
                .update();
        rows.dueAt(message, now);
        events.publishEvent(
                new NotificationActed("message-sent-again", one.to().value(), acting.by(), now));
    }

    private UUID[] people(Acting.Practitioner acting) {
        return practitioners.ever(acting.agency()).stream()
                .map(PractitionerRef::value)
                .toArray(UUID[]::new);
    }

    private OffsetDateTime since() {
        return clock.instant().minus(SHOWN).atOffset(UTC);
    }

    private static Undelivered undelivered(ResultSet row) throws SQLException {
        var why = row.getString("why");
        return new Undelivered(
                row.getObject("message", UUID.class),
                new PractitionerRef(row.getObject("practitioner", UUID.class)),
                Channel.valueOf(row.getString("channel")),
                OWN_WORDS.contains(why)
                        ? why
                        : REFUSED.matcher(why).matches() ? "refused" : "unsent",
                row.getInt("attempts"),
                row.getBoolean("urgent"),
                row.getBoolean("drill"),
                RingRows.at(row, "at"));
    }
}
