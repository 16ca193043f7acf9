package org.lantern.concern;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.database.Reads;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Refused;
import org.lantern.kernel.ShortCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The duty desk: what waits for somebody there, who takes it up, and how urgent it is.
@Service
@Transactional
public class DutyDesk {

    private final WaitingRows rows;
    private final ConcernFiles files;
    private final Deeds deeds;
    private final Whereabouts whereabouts;
    private final DoneAtDesk facts;

    DutyDesk(
            WaitingRows rows,
            ConcernFiles files,
            Deeds deeds,
            Whereabouts whereabouts,
            DoneAtDesk facts) {
        this.rows = rows;
        this.files = files;
        this.deeds = deeds;
        this.whereabouts = whereabouts;
        this.facts = facts;
    }

    /// What waits for them: the first page of every lane. That they were shown it is recorded.
    public Queue queue(Acting.Practitioner acting) {
        var queue = new Queue(rows.firstPages(acting));
        deeds.listed(queue.shown(), acting);
        return queue;
    }

    /// One page of one lane, recorded likewise.
    public Queue.Part lane(Lane lane, int page, Acting.Practitioner acting) {
        var turns = rows.turns(acting);
        var which = Math.max(1, page);
        var part =
                new Queue.Part(
                        turns.count(lane),
                        turns.sounding(lane),
                        which,
                        rows.page(turns, lane, which));
        shown(part.rows().stream(), acting);
        return part;
    }

    /// GSS codes of the areas whose desk is theirs to watch: as a worker, as a manager, or for
    /// worries about people who work with children.
    @Reads
    public Set<String> areas(Acting.Practitioner acting) {
        var areas = new HashSet<>(acting.deskAreas());
        areas.addAll(acting.managedAreas());
        areas.addAll(rows.allegations(acting));
        return areas;
    }

    /// Of what they hear when it changes: those areas, and by their own reference whatever only the
    /// people named on it may know of.
    @Reads
    public Set<String> listensFor(Acting.Practitioner acting) {
        var all = areas(acting);
        all.add(acting.ref().toString());
        return all;
    }

    /// How many stand in each lane for them in which anything does.
    @Reads
    public Map<Lane, Integer> counts(Acting.Practitioner acting) {
        var turns = rows.turns(acting);
        return turns.lanes().stream().collect(toUnmodifiableMap(lane -> lane, turns::count));
    }

    /// How many wait for them in all.
    @Reads
    public int count(Acting.Practitioner acting) {
        return rows.count(acting);
    }

    /// Opens a concern. That somebody did is remembered.
    ///
    /// @throws Refused.Missing when there is none, or it is not theirs to see
    public ConcernFile look(ConcernRef ref, Acting.Practitioner acting) {
        var file = files.find(ref, acting).orElseThrow(Refused.Missing::new);
        facts.read(ref, acting);
        deeds.noted("concern-seen", ref, acting);
        return file;
    }

    /// Opens the page on which all stands that was said: whoever decides on it has read it then.
    /// The area where the child only is reads it as well, and wipes nothing off the desk that
    /// decides.
    ///
    /// @throws Refused.Missing when there is none, or it is not theirs to see
    public ConcernFile read(ConcernRef ref, Acting.Practitioner acting) {
        var file = look(ref, acting);
        if (file.decides()) facts.met(ref, acting);
        return file;
    }

    /// The code of a concern that they work on, for the head of a page on which nothing else of it
    /// stands.
    @Reads
    public ShortCode code(ConcernRef ref, Acting.Practitioner acting) {
        return files.worked(ref, acting).orElseThrow(Refused.Missing::new).code();
    }

    /// Takes a concern up. Where the child is stands open to whoever holds it, also as far as one
    /// says so that is decided with it.
    ///
    /// @throws AlreadyClaimed when somebody was faster
    public void claim(ConcernRef ref, Acting.Practitioner acting) {
        deeds.beginDecidingTogether(ref, acting);
        files.holder(ref).ifPresent(h -> already(h));
        facts.claimed(ref, acting);
        whereabouts.openToHolder(ref, acting);
        deeds.done("concern-claimed", ref, acting);
    }

    /// Says that it cannot wait. Any worker may.
    public void raiseUrgency(ConcernRef ref, String reason, Acting.Practitioner acting) {
        deeds.begin(ref, acting);
        say(ref, true, reason, acting);
    }

    /// Says that it can wait. Only a manager may.
    public void lowerUrgency(ConcernRef ref, String reason, Acting.Practitioner acting) {
        deeds.beginAsManager(ref, acting);
        say(ref, false, reason, acting);
    }

    private void shown(Stream<Waiting> rows, Acting.Practitioner acting) {
        deeds.listed(rows.map(Waiting::ref).toList(), acting);
    }

    private void say(ConcernRef ref, boolean urgent, String reason, Acting.Practitioner acting) {
        facts.urgency(ref, urgent, reason, acting);
        deeds.done(urgent ? "urgency-raised" : "urgency-lowered", ref, acting);
    }

    private void already(ConcernFile.Held held) {
        throw new AlreadyClaimed(deeds.whoAndWhen(held.by(), held.since()));
    }

    /// Somebody was faster.
    public static final class AlreadyClaimed extends Refused.Conflict {
        AlreadyClaimed(String whoAndWhen) {
            super("Already taken up: " + whoAndWhen, whoAndWhen);
        }
    }
}
