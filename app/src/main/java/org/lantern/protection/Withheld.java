package org.lantern.protection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lantern.casefile.Photograph;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;

/// What is not shown to somebody who has nothing in a plan but the care of children, while others
/// are or were on it: who cares for those or ever did, and words of others that could say where
/// they are.
///
/// @param carers colleagues who care for another child, did so, or are or were asked to
/// @param outsiders the same without an account, by their names
/// @param common what concerns those too
public record Withheld(
        PractitionerRef reader, Set<PractitionerRef> carers, Set<String> outsiders, Common common) {

    /// @param who the children of whom alone they are shown anything
    static Withheld of(
            PlanFile file, CareRows.Ever ever, Set<PersonRef> who, PractitionerRef reader) {
        var colleagues = new HashSet<>(ever.colleagues());
        var outsiders = new HashSet<>(ever.outsiders());
        colleagues.remove(reader);
        file.carers()
                .forEach((child, one) -> {
                    if (!who.contains(child)) return;
                    one.who().ifPresent(colleagues::remove);
                    outsiders.remove(one.name());
                });
        var others = !who.containsAll(file.children().keySet());
        return new Withheld(
                reader,
                Set.copyOf(colleagues),
                Set.copyOf(outsiders),
                new Common(others, ever.common(), ever.parted()));
    }

    /// Whether this reader may know that it was they.
    public boolean names(PractitionerRef one) {
        return !carers.contains(one);
    }

    /// A thing that another carer photographed may be where another child is.
    public boolean shows(Photograph one) {
        return one.shows().isPresent() || names(one.by());
    }

    /// Whether what somebody wrote about a photograph is theirs to read.
    public boolean reads(Photograph one, PractitionerRef writer) {
        return !common.has(one) || isTheirs(writer);
    }

    private boolean isTheirs(PractitionerRef writer) {
        return writer.equals(reader);
    }

    /// The same action: who did it where that is no other carer, and what was put down with it
    /// where it concerns children of theirs alone or they wrote it.
    Step of(Step step) {
        return step.as(
                step.done().map(done -> of(step, done)),
                step.cannot().map(cannot -> of(step, cannot)));
    }

    private Step.Done of(Step step, Step.Done done) {
        var named = names(done.by()) && names(done.recordedBy());
        return new Step.Done(
                done.at(),
                named ? done.by() : new Step.Doer.Withheld(),
                named && isToRead(step, done.recordedBy()) ? done.note() : "",
                done.logNumber(),
                done.recordedBy(),
                done.recordedAt());
    }

    private Step.Cannot of(Step step, Step.Cannot cannot) {
        return names(cannot.by()) && isToRead(step, cannot.by())
                ? cannot
                : new Step.Cannot("", cannot.by(), cannot.at());
    }

    private boolean isToRead(Step step, PractitionerRef writer) {
        return !common.has(step) || isTheirs(writer);
    }

    private boolean names(Step.Doer doer) {
        return switch (doer) {
            case Step.Doer.Colleague(var who) -> names(who);
            case Step.Doer.Outsider(var name, _) -> !outsiders.contains(name);
            case Step.Doer.Withheld() -> false;
        };
    }

    /// What happened to others as well may say where those are.
    Happening of(Happening one, Set<PersonRef> who) {
        var theirs =
                one.children().isEmpty()
                        ? !common.has(one.recordedAt())
                        : who.containsAll(one.children());
        return theirs || isTheirs(one.recordedBy()) ? one : one.wordless();
    }

    List<Rang> rang(List<Rang> all) {
        return all.stream()
                .map(one -> new Rang(one.at(), one.what(), one.who().filter(this::names)))
                .toList();
    }
}
