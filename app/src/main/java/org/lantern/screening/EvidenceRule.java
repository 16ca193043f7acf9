package org.lantern.screening;

import java.util.List;

/// When a mark is evidence of an element of trafficking. Each rule can only hold a mark back; a
/// mark that none holds back is evidence of what its indicator supports. They prompt a judgement
/// and make none.
public enum EvidenceRule {
    /// Lacking care, living with others or missing school have many causes: a suspicion of such a
    /// risk factor is a reason to find out more, and no evidence yet.
    RISK_FACTOR_NEEDS_YES {
        @Override
        boolean admits(Marked mark, String element, List<Marked> all) {
            return mark.yes() || !mark.of("other");
        }
    },
    /// What a child says is evidence when the child has said it; nobody else can suspect it for
    /// them.
    CHILDS_OWN_WORDS_NEED_YES {
        @Override
        boolean admits(Marked mark, String element, List<Marked> all) {
            return mark.yes() || !mark.code().equals(OWN_WORDS);
        }
    },
    /// A journey by itself may be flight, smuggling or a family on the move. It is evidence of the
    /// act beside something that speaks for exploitation, or for somebody who recruited, kept or
    /// received the child.
    JOURNEY_NEEDS_COMPANY {
        @Override
        boolean admits(Marked mark, String element, List<Marked> all) {
            return !isJourney(element)
                    || all.stream().anyMatch(other -> isCompany(other, mark, all));
        }

        private boolean isCompany(Marked other, Marked mark, List<Marked> all) {
            if (other.equals(mark) && !other.of("exploitation")) return false;
            return RISK_FACTOR_NEEDS_YES.admits(other, "", all)
                    && (other.of("exploitation")
                            || other.supports("purpose.")
                            || other.supports("act.recruitment")
                            || other.supports("act.harbouring")
                            || other.supports("act.receipt"));
        }
    };

    private static final String OWN_WORDS = "A01";

    /// Whether a mark counts as evidence of an element that its indicator supports, as far as this
    /// rule goes.
    ///
    /// @param element such as `act.transfer`
    /// @param all every mark of the child, this one among them
    abstract boolean admits(Marked mark, String element, List<Marked> all);

    private static boolean isJourney(String element) {
        return element.equals("act.transportation") || element.equals("act.transfer");
    }
}
