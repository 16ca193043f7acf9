package org.lantern.clock;

/// Which duties are open, and which of them are due to somebody: what several statements ask.
final class DutySql {

    /// Neither done, nor dropped, nor standing still.
    static final String OPEN = "d.met_at is null and d.dropped_at is null and d.paused is null";

    private DutySql() {}

    /// By then, on a case that they see whole and carry or, for a manager, that is of their areas.
    static String dueOn(String file) {
        return """
        (d.due_at <= :due or d.due_at is null)
        and (%1$s in (select k.case_ref from casefile.carried k where k.practitioner = :me)
             or d.area in (select m.area from access.managed_area m where m.practitioner = :me))
        and %1$s in (
            select v.case_ref from casefile.visible v where v.practitioner = :me and v.whole)
        """
                .formatted(file);
    }
}
