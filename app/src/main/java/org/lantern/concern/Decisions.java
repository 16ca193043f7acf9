package org.lantern.concern;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.database.Reads;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is decided about a concern: for each child apart, with reasons, once. New facts make a
/// second look, which is decided anew.
@Service
@Transactional
public class Decisions {

    private final DecisionRows rows;
    private final ConcernFiles files;
    private final Deeds deeds;
    private final Signs signs;
    private final CaseOpening opening;
    private final Ids ids;

    Decisions(
            DecisionRows rows,
            ConcernFiles files,
            Deeds deeds,
            Signs signs,
            CaseOpening opening,
            Ids ids) {
        this.rows = rows;
        this.files = files;
        this.deeds = deeds;
        this.signs = signs;
        this.opening = opening;
        this.ids = ids;
    }

    /// Why no further action would need a manager: names of signs, such as `moved`; none where it
    /// would not.
    @Reads
    public List<String> signs(ConcernRef ref, Optional<PersonRef> child) {
        return signs.of(ref, child);
    }

    /// Decides, for one child or for several in one sitting: all of it or nothing.
    ///
    /// @return the cases that it led to
    /// @throws AlreadyDecided when somebody was faster
    /// @throws WhatWaits.DecidedWithAnother when it was joined to another
    /// @throws WhatWaits.MoreWasSaid when whoever told us said more, and nobody has read it
    public List<CaseRef> decide(ConcernRef ref, List<Deciding> all, Acting.Practitioner acting) {
        var concern = deeds.beginDecidingAlone(ref, acting);
        deeds.allIsRead(ref);
        var open = whatIsOpen(ref);
        var cases = all.stream().flatMap(d -> decide(concern, d, open, acting).stream()).toList();
        deeds.decided(ref, acting);
        return cases;
    }

    /// A manager agrees to what a worker proposed.
    public void approve(ConcernRef ref, UUID proposal, Acting.Practitioner acting) {
        deeds.alone(deeds.beginAsManager(ref, acting));
        deeds.allIsRead(ref);
        var item = proposed(ref, proposal, acting);
        var said = item.proposal().orElseThrow();
        var made =
                new DecisionRows.Made(
                        item.person(),
                        DecisionKind.NO_FURTHER_ACTION,
                        said.reasons(),
                        Optional.empty(),
                        said.by(),
                        deeds.now());
        rows.decide(ref, files.look(ref), made, Optional.of(acting.ref()));
        deeds.decided(ref, acting);
    }

    /// A manager does not agree: it is still to decide.
    public void decline(ConcernRef ref, UUID proposal, String words, Acting.Practitioner acting) {
        deeds.beginAsManager(ref, acting);
        proposed(ref, proposal, acting);
        rows.decline(proposal, words, acting.ref(), deeds.now());
        deeds.done("proposal-declined", ref, acting);
    }

    /// New facts: everything on it is to be decided once more. What was decided stays as it was.
    public void lookAgain(ConcernRef ref, String newFacts, Acting.Practitioner acting) {
        deeds.alone(deeds.begin(ref, acting));
        if (files.waits(ref)) throw new StillToDecide();
        rows.lookAgain(ref, files.look(ref) + 1, newFacts, Optional.of(acting.ref()), deeds.now());
        deeds.done("concern-looked-again", ref, acting);
    }

    private List<ConcernFile.ToDecide> whatIsOpen(ConcernRef ref) {
        return rows.toDecide(ref, files.look(ref));
    }

    private Optional<CaseRef> decide(
            Concern concern,
            Deciding deciding,
            List<ConcernFile.ToDecide> open,
            Acting.Practitioner acting) {
        var item =
                open.stream()
                        .filter(i -> i.person().equals(deciding.person()))
                        .findFirst()
                        .orElseThrow(Refused.Missing::new);
        item.decided().ifPresent(this::already);
        var look = files.look(concern.ref());
        if (needsManager(concern, deciding, acting)) {
            item.proposal().ifPresent(p -> already(p));
            rows.propose(ids.next(), concern.ref(), look, made(deciding, Optional.empty(), acting));
            return Optional.empty();
        }
        var file = file(concern, deciding, acting);
        rows.decide(concern.ref(), look, made(deciding, file, acting), Optional.empty());
        return file;
    }

    private boolean needsManager(Concern concern, Deciding deciding, Acting.Practitioner acting) {
        return deciding.kind() == DecisionKind.NO_FURTHER_ACTION
                && !deeds.manages(concern, acting)
                && !signs.of(concern.ref(), deciding.person()).isEmpty();
    }

    private Optional<CaseRef> file(Concern concern, Deciding deciding, Acting.Practitioner acting) {
        return deciding.person()
                .flatMap(child ->
                        deciding.kind() == DecisionKind.ADD_TO_CASE
                                ? deciding.addTo()
                                        .map(to -> opening.add(concern, child, to, acting))
                                : deciding.kind().opensCase()
                                        ? Optional.of(
                                                opening.open(concern, child, deciding, acting))
                                        : Optional.empty());
    }

    private DecisionRows.Made made(
            Deciding deciding, Optional<CaseRef> file, Acting.Practitioner acting) {
        return new DecisionRows.Made(
                deciding.person(),
                deciding.kind(),
                deciding.reasons(),
                file,
                acting.ref(),
                deeds.now());
    }

    private ConcernFile.ToDecide proposed(
            ConcernRef ref, UUID proposal, Acting.Practitioner acting) {
        var item =
                whatIsOpen(ref).stream()
                        .filter(i -> i.proposal().filter(p -> p.ref().equals(proposal)).isPresent())
                        .findFirst()
                        .orElseThrow(Refused.Missing::new);
        if (item.proposal().orElseThrow().by().equals(acting.ref())) throw new OwnProposal();
        return item;
    }

    private void already(ConcernFile.Decided decided) {
        throw new AlreadyDecided(
                deeds.whoAndWhen(decided.by(), decided.at()) + ": " + decided.reasons());
    }

    private void already(ConcernFile.Proposal proposal) {
        throw new AlreadyDecided(
                deeds.whoAndWhen(proposal.by(), proposal.at()) + ": " + proposal.reasons());
    }

    /// Somebody was faster; the message says who, when and why.
    public static final class AlreadyDecided extends Refused.Conflict {
        AlreadyDecided(String whoWhenAndWhy) {
            super("Already decided by " + whoWhenAndWhy, whoWhenAndWhy);
        }
    }

    /// There is still something to decide in this look.
    public static final class StillToDecide extends Refused.Conflict {
        StillToDecide() {
            super("This concern is not decided yet. Add what is new to the decision.");
        }
    }

    /// Nobody agrees to their own proposal.
    public static final class OwnProposal extends Refused.Conflict {
        OwnProposal() {
            super("You proposed this yourself. A second person must agree.");
        }
    }
}
