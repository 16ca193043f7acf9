package org.lantern.form;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.lantern.database.Reads;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Form;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Forms that were begun and not sent yet. Every page that is sent is kept here at once, so that a
/// killed server loses nothing; nobody but the holder can read it.
@Service
@Transactional
public class Drafts {

    /// It was sent, discarded, left too long, or is somebody else's.
    public static final class Gone extends Refused.Missing {}

    private final DraftRows rows;
    private final DraftSeal seal;
    private final Vocabulary vocabulary;
    private final FormSettings settings;
    private final RandomGenerator random;
    private final Ids ids;
    private final Clock clock;

    Drafts(
            DraftRows rows,
            DraftSeal seal,
            Vocabulary vocabulary,
            FormSettings settings,
            RandomGenerator random,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.seal = seal;
        this.vocabulary = vocabulary;
        this.settings = settings;
        this.random = random;
        this.ids = ids;
        this.clock = clock;
    }

    /// A new draft for a member of the public; its holder's token belongs in their cookie.
    public Draft begin(Form form) {
        return begin(form, Holder.Bearer.next(random));
    }

    /// A new draft for a practitioner.
    public Draft begin(Form form, Holder.Author author) {
        return begin(form, (Holder) author);
    }

    private Draft begin(Form form, Holder holder) {
        var now = clock.instant();
        var draft =
                new Draft(ids.next(), holder, form, Answers.none(), now.plus(settings.of(holder)));
        rows.insert(draft, sealed(draft), now);
        return draft;
    }

    /// The draft that this token opens.
    @Reads
    public Optional<Draft> find(Holder.Bearer bearer) {
        return rows.find(bearer, clock.instant()).flatMap(row -> opened(row, bearer));
    }

    /// The author's draft of that reference, about that very subject.
    @Reads
    public Optional<Draft> find(Holder.Author author, UUID ref) {
        return rows.find(author, ref, clock.instant()).flatMap(row -> opened(row, author));
    }

    /// What the practitioner began and did not send, latest first.
    @Reads
    public List<Unfinished> unfinished(PractitionerRef practitioner) {
        return rows.unfinished(practitioner, clock.instant());
    }

    /// Keeps a change. It is made to what is there now, which may be more than the page had seen.
    public Draft save(Draft draft, UnaryOperator<Answers> change) {
        var there = locked(draft);
        var now = clock.instant();
        var changed =
                new Draft(
                        there.ref(),
                        there.holder(),
                        there.form(),
                        change.apply(there.answers()),
                        now.plus(settings.of(there.holder())));
        rows.update(changed, sealed(changed), now);
        return changed;
    }

    /// Gives a member of the public's draft a new key. What opened it before opens nothing any
    /// more; empty where that was done already.
    public Optional<Draft> renew(Draft draft) {
        return rows.lock(draft.ref())
                .flatMap(row -> opened(row, draft.holder()))
                .map(there -> there.heldBy(Holder.Bearer.next(random)))
                .map(renewed -> {
                    rows.update(renewed, sealed(renewed), clock.instant());
                    return renewed;
                });
    }

    /// Forgets it, as quick exit does.
    public void discard(Draft draft) {
        rows.delete(draft.ref());
    }

    /// Sends it: runs the deed once, in this transaction, and remembers what came of it. Whoever
    /// sends it again, at the same moment or later, gets the same.
    ///
    /// @param deed makes of the answers what they are for, and says its reference
    public UUID submit(Draft draft, Function<Draft, UUID> deed) {
        if (rows.lock(draft.ref()).isEmpty()) throw new Gone();
        return rows.result(draft.ref()).orElseGet(() -> send(draft, deed));
    }

    /// What came of the draft of that token, where it was sent.
    @Reads
    public Optional<UUID> submitted(Holder.Bearer bearer) {
        return rows.result(bearer);
    }

    /// What came of the author's draft, where it was sent.
    @Reads
    public Optional<UUID> submitted(Holder.Author author, UUID ref) {
        return rows.result(author, ref);
    }

    /// Drafts that were left go for good; they could not be opened since they expired.
    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    public void forgetExpired() {
        rows.deleteExpired(clock.instant());
    }

    private UUID send(Draft draft, Function<Draft, UUID> deed) {
        var result = deed.apply(locked(draft));
        rows.finish(draft.ref(), result, clock.instant());
        return result;
    }

    private Draft locked(Draft draft) {
        return rows.lock(draft.ref())
                .filter(row -> row.expiresAt().isAfter(clock.instant()))
                .flatMap(row -> opened(row, draft.holder()))
                .orElseThrow(Gone::new);
    }

    private byte[] sealed(Draft draft) {
        return seal.close(draft.holder(), draft.ref(), AnswersJson.write(draft.answers()));
    }

    private Optional<Draft> opened(DraftRows.Row row, Holder holder) {
        return seal.open(holder, row.ref(), row.sealed())
                .map(content ->
                        new Draft(
                                row.ref(),
                                holder,
                                vocabulary.form(row.form(), row.version()),
                                AnswersJson.read(content),
                                row.expiresAt()));
    }
}
