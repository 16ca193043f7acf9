package org.lantern.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.casefile.CaseView;
import org.lantern.casefile.Cases;
import org.lantern.casefile.ChildCase;
import org.lantern.database.Reads;
import org.lantern.form.Turns;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The assessment of a child: one that is open at most, for those who see the whole case. To all
/// others there is none, whether or not there is.
@Service
@Transactional
public class Assessments {

    /// A closed case has to be opened again first.
    public static final class CaseClosed extends Refused.Conflict {
        CaseClosed() {
            super("This case is closed");
        }
    }

    private final AssessmentRows rows;
    private final AssessmentDays days;
    private final Turns turns;
    private final Cases cases;
    private final Vocabulary vocabulary;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Assessments(
            AssessmentRows rows,
            AssessmentDays days,
            Turns turns,
            Cases cases,
            Vocabulary vocabulary,
            Ids ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.days = days;
        this.turns = turns;
        this.cases = cases;
        this.vocabulary = vocabulary;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /// Starts it. Where one is open, whoever starts it comes to that one.
    ///
    /// @throws Refused.Missing when there is no such case, or they do not see the whole of it
    /// @throws CaseClosed when the case is closed
    public AssessmentRef start(CaseRef ref, Acting.Practitioner acting) {
        var file = whole(ref, acting);
        var open = open(file);
        if (open.isPresent()) return open.get().ref();
        if (file.closedAt().isPresent()) throw new CaseClosed();
        var now = clock.instant();
        var started = new AssessmentRef(ids.next());
        if (!rows.start(started, file, vocabulary.layout(file.host()), acting, now))
            return open(file).orElseThrow(Assessment.Over::new).ref();
        days.start(started, file, now, acting);
        acted("assessment-started", ref, acting, now);
        return started;
    }

    /// Looks at it as it is now.
    ///
    /// @throws Refused.Missing when there is none, or it is not theirs to see
    public AssessmentFile look(CaseRef ref, Acting.Practitioner acting) {
        var facts = found(ref, acting);
        return looked(facts, cases.look(ref, acting), acting);
    }

    /// Looks at it as it was known at a moment, and nothing later.
    ///
    /// @throws Refused.Missing when there is none, or it is not theirs to see
    public AssessmentFile asKnownAt(CaseRef ref, Instant moment, Acting.Practitioner acting) {
        var facts = found(ref, acting);
        return looked(facts, cases.asKnownAt(ref, moment, acting), acting);
    }

    /// That of a case which its reader has found: the open one, or else the last; none for whoever
    /// sees only a part.
    @Reads
    public Optional<Assessment> of(ChildCase file) {
        return file.whole() ? rows.of(file.child()) : Optional.empty();
    }

    /// Its case is closed, and it ends with that.
    void closed(ChildCase file, String reason, Acting.Practitioner acting) {
        open(file)
                .filter(open -> open.file().equals(file.ref()))
                .ifPresent(open -> {
                    var now = clock.instant();
                    rows.end(open.ref(), reason, acting, now);
                    acted("assessment-ended", file.ref(), acting, now);
                });
    }

    private Optional<Assessment> open(ChildCase file) {
        return rows.of(file.child()).filter(Assessment::isOpen);
    }

    private Assessment found(CaseRef ref, Acting.Practitioner acting) {
        return of(whole(ref, acting)).orElseThrow(Refused.Missing::new);
    }

    private ChildCase whole(CaseRef ref, Acting.Practitioner acting) {
        return cases.find(ref, acting).filter(ChildCase::whole).orElseThrow(Refused.Missing::new);
    }

    private AssessmentFile looked(Assessment facts, CaseView view, Acting.Practitioner acting) {
        acted("assessment-seen", view.file().ref(), acting, clock.instant());
        var layout = vocabulary.layout(facts.layout(), facts.layoutVersion());
        return new AssessmentFile(facts, layout, view, turns.of(view), days.of(view.file()));
    }

    private void acted(String act, CaseRef file, Acting.Practitioner acting, Instant at) {
        events.publishEvent(new AssessmentActed(act, file, acting.by(), at));
    }
}
