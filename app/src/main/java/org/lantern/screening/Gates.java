package org.lantern.screening;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lantern.access.Acting;
import org.lantern.casefile.Ledger;
import org.lantern.casefile.Statement;
import org.lantern.kernel.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// All the gates to a child's matrix. Where none opens, there is none.
@Component
class Gates {

    private final ObjectProvider<MatrixGate> gates;
    private final Ledger ledger;

    Gates(ObjectProvider<MatrixGate> gates, Ledger ledger) {
        this.gates = gates;
        this.ledger = ledger;
    }

    /// How far this reader may go in.
    ///
    /// @throws Refused.Missing when no gate admits them
    MatrixGate.Admission admit(Subject subject, Acting.Practitioner acting) {
        return find(subject, acting).orElseThrow(Refused.Missing::new);
    }

    /// Everything that was written on the child's matrix, with what of it this reader may read.
    Marks marks(Subject subject, Reach reach, Acting.Practitioner acting) {
        var all = ledger.ofPerson(subject.person(), Marks.KINDS, acting);
        var ways =
                all.stream()
                        .flatMap(s -> s.origin().stream())
                        .distinct()
                        .filter(record -> opens(record, subject, reach, acting))
                        .collect(Collectors.toSet());
        Predicate<Statement> readable =
                s ->
                        s.agency().filter(acting.agency()::equals).isPresent()
                                || s.origin().filter(ways::contains).isPresent();
        return new Marks(all, readable);
    }

    /// Whether what came with a record is open to this reader, beside their own words.
    boolean opens(UUID record, Subject subject, Reach reach, Acting.Practitioner acting) {
        if (reach == Reach.WHOLE_CHILD) return true;
        if (record.equals(subject.record())) return reach == Reach.THIS_RECORD;
        return find(new Subject(subject.person(), record), acting)
                .filter(a -> a.reach() != Reach.OWN_WORDS)
                .isPresent();
    }

    /// The same, or nothing.
    Optional<MatrixGate.Admission> find(Subject subject, Acting.Practitioner acting) {
        return gates.stream().flatMap(gate -> gate.admit(subject, acting).stream()).findFirst();
    }
}
