package org.lantern.kernel;

import java.util.List;

/// A rule of the domain said no. The rule is a stable name that a client may branch on; the message
/// is for people.
public abstract sealed class Refused extends RuntimeException {

    private Refused(String message) {
        super(message);
    }

    /// The stable name of the rule, such as `already-decided`.
    public String rule() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
    }

    /// There is no such thing, or it is not this practitioner's to see. The two must look the same.
    public static non-sealed class Missing extends Refused {
        public Missing() {
            super("Not found");
        }
    }

    /// It could have been done before, or elsewhere, but not as things now stand. The message says
    /// who and why.
    public abstract static non-sealed class Conflict extends Refused {

        private final List<String> facts;

        /// @param facts what the words about it tell, such as who was faster
        protected Conflict(String message, String... facts) {
            super(message);
            this.facts = List.of(facts);
        }

        /// Where the rooms' bundles say it: `concern.refused.already-decided`.
        public String key() {
            return getClass().getPackageName().split("\\.")[2] + ".refused." + rule();
        }

        public List<String> facts() {
            return facts;
        }
    }
}
