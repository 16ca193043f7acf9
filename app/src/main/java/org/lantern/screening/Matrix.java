package org.lantern.screening;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantern.access.Acting;
import org.lantern.casefile.CaseView;
import org.lantern.casefile.Ledger;
import org.lantern.database.Reads;
import org.lantern.kernel.Ids;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The indicator matrix of a child: filled in by several people over time, each by way of a record
/// that they may see. It prompts a judgement. It is no score, and a blank is no "no".
@Service
@Transactional
public class Matrix {

    private final Gates gates;
    private final Sheets sheets;
    private final Ledger ledger;
    private final Vocabulary vocabulary;
    private final Clock clock;
    private final Ids ids;
    private final ApplicationEventPublisher events;

    Matrix(
            Gates gates,
            Sheets sheets,
            Ledger ledger,
            Vocabulary vocabulary,
            Clock clock,
            Ids ids,
            ApplicationEventPublisher events) {
        this.gates = gates;
        this.sheets = sheets;
        this.ledger = ledger;
        this.vocabulary = vocabulary;
        this.clock = clock;
        this.ids = ids;
        this.events = events;
    }

    /// The matrix as it stands now, with the newest list.
    ///
    /// @throws Refused.Missing when no gate admits this reader
    public MatrixView open(Subject subject, Acting.Practitioner acting) {
        var admission = gates.admit(subject, acting);
        var now = clock.instant();
        acted("matrix-seen", subject, acting, now);
        return view(subject, admission, vocabulary.indicatorsVersion(), now, acting);
    }

    /// The same in short, for the page of a record whose room has checked that its reader may see
    /// it, and leaves the trail. Nothing where no gate admits them.
    public Optional<MatrixView> summary(Subject subject, Acting.Practitioner acting) {
        return gates.find(subject, acting)
                .map(a ->
                        view(subject, a, vocabulary.indicatorsVersion(), clock.instant(), acting));
    }

    /// The matrix as it stood in a view of the child's case, from what that view holds.
    @Reads
    public MatrixView of(CaseView view, Acting.Practitioner acting) {
        return new Reading(
                        new Subject(view.file().child(), view.file().ref().value()),
                        CaseGate.admission(view, acting),
                        vocabulary.indicators(),
                        view.asOf())
                .of(new Marks(view.statements(), _ -> true));
    }

    /// Records what somebody filled in, and takes a sheet where it changed anything. Their new
    /// marks replace their own older ones; other people's stand beside them.
    ///
    /// @return the sheet, or nothing where nothing was changed
    /// @throws Refused.Missing when no gate admits this practitioner
    public Optional<SheetRef> mark(Subject subject, Filled filled, Acting.Practitioner acting) {
        var admission = gates.admit(subject, acting);
        var marks = gates.marks(subject, admission.reach(), acting);
        var entries =
                new Filling(subject, filled, admission.noticed(), vocabulary)
                        .entries(marks, acting);
        if (entries.isEmpty()) return Optional.empty();
        write(entries, subject, acting);
        var sheet = new SheetRef(ids.next());
        var now = clock.instant();
        sheets.add(
                new Sheet(
                        sheet,
                        subject,
                        vocabulary.indicatorsVersion(),
                        now,
                        Optional.of(acting.ref()),
                        acting.agency()));
        acted("matrix-marked", subject, acting, now);
        return Optional.of(sheet);
    }

    /// What of this, once it is recorded, stands otherwise, as the same person wrote it in another
    /// window after this page was opened: by concept.
    ///
    /// @throws Refused.Missing when no gate admits this practitioner
    public Set<String> overtaken(Subject subject, Filled filled, Acting.Practitioner acting) {
        var admission = gates.admit(subject, acting);
        return new Filling(subject, filled, admission.noticed(), vocabulary)
                .overtaken(gates.marks(subject, admission.reach(), acting), acting);
    }

    /// The sheets of a child that this reader may open, oldest first.
    ///
    /// @throws Refused.Missing when no gate admits this reader
    public List<Sheet> sheets(Subject subject, Acting.Practitioner acting) {
        return readable(subject, gates.admit(subject, acting), acting);
    }

    /// A sheet as it was, by the list that it was filled in with, and what had changed since the
    /// one before it.
    ///
    /// @param by the record by way of which the reader comes
    /// @throws Refused.Missing when there is none, or it is not theirs to see
    public SheetView sheet(SheetRef ref, Subject by, Acting.Practitioner acting) {
        var admission = gates.admit(by, acting);
        var all = readable(by, admission, acting);
        var sheet =
                all.stream()
                        .filter(s -> s.ref().equals(ref))
                        .findFirst()
                        .orElseThrow(Refused.Missing::new);
        acted("sheet-seen", by, acting, clock.instant());
        var before = all.indexOf(sheet) - 1;
        var since = before < 0 ? Instant.EPOCH : all.get(before).takenAt();
        var marks = gates.marks(by, admission.reach(), acting).at(sheet.takenAt());
        return new SheetView(
                sheet,
                view(by, admission, sheet.listVersion(), sheet.takenAt(), acting),
                marks.since(since),
                marks.rewordedSince(since));
    }

    private void write(List<Filling.Entry> entries, Subject subject, Acting.Practitioner acting) {
        var news =
                entries.stream()
                        .filter(e -> e.older().isEmpty())
                        .flatMap(e -> e.said().stream())
                        .toList();
        if (!news.isEmpty()) ledger.record(news, subject.record(), acting);
        for (var entry : entries)
            entry.older()
                    .ifPresent(older ->
                            entry.said()
                                    .ifPresentOrElse(
                                            said ->
                                                    ledger.replace(
                                                            List.of(older.ref()),
                                                            said,
                                                            entry.reason(),
                                                            subject.record(),
                                                            acting),
                                            () ->
                                                    ledger.withdraw(
                                                            older,
                                                            entry.reason(),
                                                            subject.record(),
                                                            acting)));
    }

    private List<Sheet> readable(
            Subject subject, MatrixGate.Admission admission, Acting.Practitioner acting) {
        return sheets.of(subject, acting.ref(), clock.instant()).stream()
                .filter(s ->
                        s.agency().equals(acting.agency())
                                || gates.opens(
                                        s.subject().record(), subject, admission.reach(), acting))
                .toList();
    }

    private MatrixView view(
            Subject subject,
            MatrixGate.Admission admission,
            int version,
            Instant at,
            Acting.Practitioner acting) {
        return new Reading(subject, admission, vocabulary.indicators(version), at)
                .of(gates.marks(subject, admission.reach(), acting).at(at));
    }

    private void acted(String act, Subject subject, Acting acting, Instant at) {
        events.publishEvent(new MatrixActed(act, subject, acting.by(), at));
    }
}
