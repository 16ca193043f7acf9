package org.lantern.concern;

import java.util.Arrays;
import java.util.List;

/// What a duty desk may decide. Each nation has its own names for them; the kinds are the same.
public enum DecisionKind {
    PROTECT_NOW(true),
    STRATEGY_DISCUSSION(true),
    SECTION_47(true),
    SECTION_17(true),
    PRIVATE_FOSTERING(true),
    ADD_TO_CASE(false),
    EARLY_HELP(false),
    ADVICE_ONLY(false),
    NO_FURTHER_ACTION(false),
    /// Only for a place, a vehicle or an adult: it is the police's now.
    PASSED_TO_POLICE(false);

    private final boolean opensCase;

    DecisionKind(boolean opensCase) {
        this.opensCase = opensCase;
    }

    /// Whether a case follows, where the child has none yet.
    public boolean opensCase() {
        return opensCase;
    }

    /// Those that can be decided for a child.
    public static List<DecisionKind> forChild() {
        return Arrays.stream(values()).filter(kind -> kind != PASSED_TO_POLICE).toList();
    }

    /// Those that can be decided where no child can be named.
    public static List<DecisionKind> forWhole() {
        return List.of(STRATEGY_DISCUSSION, PASSED_TO_POLICE, ADVICE_ONLY, NO_FURTHER_ACTION);
    }
}
