package org.lantern.concern;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.casefile.Statement;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.ShortCode;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Sensitivity;
import org.lantern.vocabulary.Value;

/// A concern with all that was said and done, as one practitioner may see it.
///
/// @param host GSS code of the area where the child was said to be, where that is why its desk was
///   asked
/// @param elsewhere whether the child was said to be elsewhere than at the place that was named
/// @param hostNamed the area where the child is, where that stands apart from who answers
/// @param mayContact whether whoever told us may be contacted
/// @param words what was said, as far as its classes stand open to this reader
/// @param joined the other concerns that are decided with it and that this reader may see
/// @param intoAnother the concern with which this one is decided, where this reader may see it
/// @param alone whether it is decided by itself, whoever may see the other
/// @param toDecide the children on whom is decided here, or the whole, and what was decided
/// @param works whether they work on it, or it was only offered to them
/// @param decides whether the decision is theirs: the child may be with them, and another area
///   decide
/// @param manages whether they answer for it as a manager
/// @param waiting whether something is still to decide
/// @param restricted whether it is for named people only
public record ConcernFile(
        Concern concern,
        Optional<String> host,
        boolean elsewhere,
        Optional<Host> hostNamed,
        MayContact.Said mayContact,
        List<Statement> words,
        boolean urgent,
        List<String> flightSigns,
        int look,
        Optional<Held> held,
        List<Happening> happenings,
        List<Joined> joined,
        Optional<Joined> intoAnother,
        boolean alone,
        List<ToDecide> toDecide,
        List<Offer> offers,
        boolean checked,
        List<ToTell> toTell,
        List<Instant> faults,
        boolean works,
        boolean decides,
        boolean manages,
        boolean waiting,
        boolean restricted) {

    /// GSS code of the area where the child is, as far as this reader may know: the one that
    /// somebody at work named last; else the place that was told last, but of a child who is
    /// elsewhere; else where the child was said to be.
    public Optional<String> whereTheChildIs() {
        var told = elsewhere ? Optional.<String>empty() : placeTold();
        return hostNamed
                .filter(Host::said)
                .map(Host::area)
                .or(() -> told)
                .or(() -> hostNamed.map(Host::area))
                .or(() -> elsewhere ? Optional.empty() : host);
    }

    private Optional<String> placeTold() {
        return words.stream()
                .filter(s -> s.concept().equals("place.area"))
                .filter(s -> words.stream().noneMatch(later -> later.replaces().contains(s.ref())))
                .flatMap(s -> area(s).stream())
                .reduce((_, later) -> later);
    }

    private static Optional<String> area(Statement said) {
        return said.answer().orElse(new Answer.Unknown())
                        instanceof Answer.Known(Value.Code(var code))
                ? Optional.of(code)
                : Optional.empty();
    }

    /// Where a manager found that it was knowingly false: who, when and why.
    public Optional<Happening> foundFalse() {
        return happenings.stream().filter(h -> h.what().equals("knowingly-false")).findFirst();
    }

    /// Whether colleagues have a name that was given in it, as far as this reader may know.
    public boolean hasNamesakes() {
        return happenings.stream().anyMatch(h -> h.what().equals("namesakes"));
    }

    /// Whether this reader was shown anything of who told us.
    public boolean showsWhoToldUs() {
        return words.stream().anyMatch(s -> s.sensitivity() == Sensitivity.REFERRER);
    }

    /// Somebody who works with children but has no account, and what they still have to be told by
    /// telephone.
    ///
    /// @param concern the one that they raised: this, or another that is decided with it
    public record ToTell(ConcernRef concern, ShortCode code, List<DecisionKind> kinds) {}

    /// The area where the child is, apart from who answers.
    ///
    /// @param said whether somebody said so, or the child was left where they were when another
    ///   area took the decision over
    public record Host(String area, boolean said) {}

    /// Who holds it, and since when.
    public record Held(PractitionerRef by, Instant since) {}

    /// Something that happened to it.
    ///
    /// @param what such as `claimed`
    /// @param detail the kind of a decision, or the GSS code of an area
    public record Happening(
            Instant at,
            String what,
            Optional<PractitionerRef> who,
            String words,
            Optional<String> detail) {}

    /// Another concern about the same child.
    public record Joined(UUID join, ConcernRef concern, ShortCode code) {}

    /// A child on whom is decided here; or, where no child can be named, the concern as a whole.
    ///
    /// @param proposal no further action was proposed and waits for a manager
    public record ToDecide(
            Optional<PersonRef> person,
            String label,
            Optional<Decided> decided,
            Optional<Proposal> proposal) {

        public boolean open() {
            return decided.isEmpty() && proposal.isEmpty();
        }
    }

    /// What was decided.
    ///
    /// @param agreed the manager who agreed to it, where it needed one
    public record Decided(
            DecisionKind kind,
            String reasons,
            Optional<CaseRef> opened,
            PractitionerRef by,
            Optional<PractitionerRef> agreed,
            Instant at) {}

    /// No further action, proposed by a worker.
    public record Proposal(UUID ref, String reasons, PractitionerRef by, Instant at) {}

    /// It was offered to another area, and nobody there has answered.
    public record Offer(UUID ref, String area, String reason, PractitionerRef by, Instant at) {}
}
