package org.lantern.protection;

import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.kernel.Refused;
import org.lantern.screening.Matrix;
import org.lantern.screening.MatrixView;
import org.lantern.screening.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Offers a plan where exploitation was marked as seen, also of a child who is safe tonight:
/// children have vanished on the night after. It is offered to those who work on the concern, to
/// whoever raised it, and to those who see the case whole. Whoever declines sets nothing off.
@Service
@Transactional
public class MarkedStart {

    private final Matrix matrix;
    private final Knowing knowing;
    private final Beginning beginning;
    private final DeclinedRows declined;
    private final Trace trace;

    MarkedStart(
            Matrix matrix,
            Knowing knowing,
            Beginning beginning,
            DeclinedRows declined,
            Trace trace) {
        this.matrix = matrix;
        this.knowing = knowing;
        this.beginning = beginning;
        this.declined = declined;
        this.trace = trace;
    }

    /// What is offered beside a matrix that they look at; nothing where they declined it and
    /// nothing was marked since, or where it is not theirs to begin one.
    public Optional<Offered> offered(MatrixView view, Acting.Practitioner acting) {
        return view.exploitationSeen()
                .filter(seen -> !declined.isSince(seen, view.subject(), acting))
                .flatMap(_ -> knowing.of(view.subject().record(), trace.now(), acting))
                .filter(known -> beginning.offered(known, acting) != Plans.Offered.ASK)
                .map(known ->
                        new Offered(
                                view.subject(), beginning.runs(known, acting), view.saidSafe()));
    }

    /// Begins it, or leads to the one that runs.
    ///
    /// @throws Refused.Missing where it is not theirs to begin, or exploitation is not marked
    public PlanRef start(Subject subject, Acting.Practitioner acting) {
        var now = trace.now();
        var known =
                marked(subject, acting)
                        .flatMap(_ -> knowing.of(subject.record(), now, acting))
                        .orElseThrow(Refused.Missing::new);
        return beginning.start(known, now, "exploitation-marked", acting);
    }

    /// Not now. It is offered again where more is marked.
    public void decline(Subject subject, Acting.Practitioner acting) {
        if (marked(subject, acting).isEmpty()) throw new Refused.Missing();
        declined.add(subject, acting, trace.now());
    }

    private Optional<MatrixView> marked(Subject subject, Acting.Practitioner acting) {
        return Optional.of(matrix.open(subject, acting))
                .filter(view -> view.exploitationSeen().isPresent());
    }

    /// A plan is offered.
    ///
    /// @param runs the plan that runs already
    /// @param saidSafe whether it was said that the child is in no danger at this moment
    public record Offered(Subject subject, Optional<PlanRef> runs, boolean saidSafe) {}
}
