package org.lantern.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.database.Reads;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// What somebody was typing when their session ended: sealed, shown to them alone after they have
/// signed in again, and gone once used or after a day.
@Service
@Transactional
class KeptWords {

    private static final Duration FOR = Duration.ofHours(24);

    private final JdbcClient db;
    private final Sealing seal;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    KeptWords(JdbcClient db, Sealing seal, JsonMapper json, Ids ids, Clock clock) {
        this.db = db;
        this.seal = seal;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    public void keep(Typed typed, PractitionerRef whose) {
        db.sql("delete from access.sealed_words where sealed_at <= ?")
                .param(Timestamp.from(clock.instant().minus(FOR)))
                .update();
        db.sql(
                        """
                        insert into access.sealed_words (id, practitioner, words, sealed_at)
                        select ref, practitioner, words, at
                        from (values (cast(? as uuid), cast(? as uuid), cast(? as bytea), cast(? as timestamptz)))
                             as kept (ref, practitioner, words, at)
                        where exists (select from access.open_account p where p.ref = practitioner)
                        """)
                .params(
                        ids.next(),
                        whose.value(),
                        seal.close(json.writeValueAsBytes(typed), purpose(whose)),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /// The newest of theirs.
    @Reads
    public Optional<Kept> find(PractitionerRef whose) {
        return db.sql(
                        """
                        select id, words from access.sealed_words
                        where practitioner = ? and sealed_at > ? order by id desc limit 1
                        """)
                .params(whose.value(), Timestamp.from(clock.instant().minus(FOR)))
                .query(Sealed.class)
                .optional()
                .flatMap(row -> opened(row, whose));
    }

    public void remove(UUID id, PractitionerRef whose) {
        db.sql("delete from access.sealed_words where id = ? and practitioner = ?")
                .params(id, whose.value())
                .update();
    }

    private Optional<Kept> opened(Sealed row, PractitionerRef whose) {
        return seal.open(row.words(), purpose(whose))
                .map(words -> new Kept(row.id(), json.readValue(words, Typed.class)));
    }

    private static String purpose(PractitionerRef whose) {
        return "words of " + whose;
    }

    /// What was typed, and where it was to go.
    record Typed(String address, Map<String, List<String>> fields) {}

    record Kept(UUID id, Typed typed) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Sealed(UUID id, byte[] words) {}
}
