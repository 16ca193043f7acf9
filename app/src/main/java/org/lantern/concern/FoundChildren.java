package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.database.Reads;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.kernel.ShortCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A child who was found after a concern came: at the place of which it told, with the adult or in
/// the vehicle; or one more than it told of. From then on they are decided on like any other.
@Service
@Transactional
public class FoundChildren {

    private final Deeds deeds;
    private final ConcernFiles files;
    private final DecisionRows decisions;
    private final FoundSaid said;
    private final JdbcClient db;
    private final Ids ids;

    FoundChildren(
            Deeds deeds,
            ConcernFiles files,
            DecisionRows decisions,
            FoundSaid said,
            JdbcClient db,
            Ids ids) {
        this.deeds = deeds;
        this.files = files;
        this.decisions = decisions;
        this.said = said;
        this.db = db;
        this.ids = ids;
    }

    /// Its code, and whether it is still to be decided.
    ///
    /// @throws Refused.Missing when it is not theirs to work on
    /// @throws DecidedElsewhere when it is decided with another
    public Page look(ConcernRef ref, Acting.Practitioner acting) {
        var concern = theirs(ref, acting);
        deeds.noted("concern-seen", ref, acting);
        return new Page(concern.code(), waits(ref), ids.next());
    }

    /// Names a child who was found. A concern of which nothing was left to decide comes back to the
    /// desk for a second look; what was decided stays as it was.
    ///
    /// @param once of the page that is sent: sent again it makes no second child
    /// @throws Refused.Missing when it is not theirs to work on
    /// @throws DecidedElsewhere when it is decided with another
    public void name(ConcernRef ref, UUID once, FoundChild found, Acting.Practitioner acting) {
        var concern = theirs(ref, acting);
        if (isNamed(ref, once)) return;
        var decided = !waits(ref);
        var child = said.record(concern, found, acting);
        if (decided)
            decisions.lookAgain(
                    ref,
                    files.look(ref) + 1,
                    child.label(),
                    Optional.of(acting.ref()),
                    deeds.now());
        db.sql(
                        """
                        insert into concern.found_child (concern, once, person, found_by, found_at)
                        values (:ref, :once, :person, :by, :at)
                        """)
                .param("ref", ref.value())
                .param("once", once)
                .param("person", child.person().value())
                .param("by", acting.ref().value())
                .param("at", deeds.now().atOffset(UTC))
                .update();
        deeds.done("child-found", ref, acting);
    }

    /// The children of a concern who were found later. Whoever raised it did not tell of them, and
    /// does not hear of them.
    @Reads
    public Set<PersonRef> of(ConcernRef ref) {
        return new HashSet<>(
                db.sql("select person from concern.found_child where concern = :ref")
                        .param("ref", ref.value())
                        .query((row, _) -> new PersonRef(row.getObject("person", UUID.class)))
                        .list());
    }

    private Concern theirs(ConcernRef ref, Acting.Practitioner acting) {
        var concern = deeds.begin(ref, acting);
        if (is("select exists (select from concern.live_join where concern = :ref)", ref))
            throw new DecidedElsewhere();
        return concern;
    }

    private boolean waits(ConcernRef ref) {
        return is("select exists (select from concern.waits where concern = :ref)", ref);
    }

    private boolean isNamed(ConcernRef ref, UUID once) {
        return db.sql(
                        "select exists (select from concern.found_child where concern = :ref and once = :once)")
                .param("ref", ref.value())
                .param("once", once)
                .query(Boolean.class)
                .single();
    }

    private boolean is(String sql, ConcernRef ref) {
        return db.sql(sql).param("ref", ref.value()).query(Boolean.class).single();
    }

    /// @param waits whether something is still to decide
    /// @param once by which what is sent is known again
    public record Page(ShortCode code, boolean waits, UUID once) {}

    /// It is decided with another concern, and so are its children.
    public static final class DecidedElsewhere extends Refused.Conflict {
        DecidedElsewhere() {
            super(
                    "This concern is decided together with another. Name the child on that one, or"
                            + " undo that they are decided together.");
        }
    }
}
