package org.lantern.screening;

import java.util.List;
import java.util.stream.Stream;

/// What speaks for a child being gone soon. One of these is enough to act on.
public enum FlightRule {
    /// Somebody said that the child was just taken, or is leaving now.
    LEAVING_NOW {
        @Override
        Stream<Reason> reasons(List<Marked> marks, Circumstances circumstances) {
            return circumstances.said().stream()
                    .filter(s ->
                            s.concept().equals(Circumstances.DANGER)
                                    && s.code().equals("taken-or-leaving"))
                    .map(s -> new Reason(this, s.code(), s.at()));
        }
    },
    /// Somebody saw a sign that the child is about to go, or has gone before.
    SIGN_SEEN {
        @Override
        Stream<Reason> reasons(List<Marked> marks, Circumstances circumstances) {
            return circumstances.said().stream()
                    .filter(s ->
                            s.concept().equals(Circumstances.SIGNS)
                                    && !s.code().equals("none-seen"))
                    .map(s -> new Reason(this, s.code(), s.at()));
        }
    },
    /// An indicator was marked that often stands before a disappearance.
    INDICATOR_MARKED {
        @Override
        Stream<Reason> reasons(List<Marked> marks, Circumstances circumstances) {
            return marks.stream()
                    .filter(m -> m.supports("flight"))
                    .map(m -> new Reason(this, m.code(), m.at()));
        }
    };

    abstract Stream<Reason> reasons(List<Marked> marks, Circumstances circumstances);
}
