package org.lantern.screening;

/// What follows now. Each is a prompt for somebody who decides.
public enum Step {
    /// Somebody said within the last day that a child is being taken, hurt or threatened.
    EMERGENCY {
        @Override
        boolean follows(Findings f) {
            return f.circumstances().holdsNow(Circumstances.DANGER, "taken-or-leaving")
                    || f.circumstances().holdsNow(Circumstances.DANGER, "hurt-or-threatened");
        }
    },
    /// Something speaks for the child being gone soon.
    BEFORE_THE_CHILD_GOES {
        @Override
        boolean follows(Findings f) {
            return !f.flight().isEmpty();
        }
    },
    /// Exploitation was seen, or it is suspected and the child may be gone soon.
    STRATEGY_DISCUSSION {
        @Override
        boolean follows(Findings f) {
            return f.marks().stream()
                            .anyMatch(
                                    m -> m.of("exploitation") && (m.yes() || !f.flight().isEmpty()))
                    || f.act().hasEvidence() && f.purpose().hasEvidence();
        }
    },
    /// Both elements have evidence: the duty of first responders opens.
    FIRST_RESPONDER {
        @Override
        boolean follows(Findings f) {
            return f.act().hasEvidence() && f.purpose().hasEvidence();
        }
    },
    /// One element has evidence; the other is unknown, which is not the same as absent.
    OTHER_ELEMENT {
        @Override
        boolean follows(Findings f) {
            return f.act().hasEvidence() != f.purpose().hasEvidence();
        }
    },
    /// Crime to which the child may have been made: possible victim first.
    VICTIM_FIRST {
        @Override
        boolean follows(Findings f) {
            return f.purpose().grounds().stream()
                    .anyMatch(g -> g.kind().equals("purpose.criminal"));
        }
    },
    /// Whatever was marked so far, more will be learned.
    LOOK_AGAIN {
        @Override
        boolean follows(Findings f) {
            return true;
        }
    };

    abstract boolean follows(Findings findings);
}
