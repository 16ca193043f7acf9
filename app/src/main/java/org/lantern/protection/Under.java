package org.lantern.protection;

import java.util.UUID;
import org.lantern.kernel.CaseRef;

/// What a safety plan stands under: the case of a child; in a drill, which has none, its plan.
public sealed interface Under {

    UUID value();

    /// The page on which it is shown.
    String page();

    /// A child's case.
    record OfCase(CaseRef file) implements Under {
        @Override
        public UUID value() {
            return file.value();
        }

        @Override
        public String page() {
            return "/cases/" + file;
        }
    }

    /// A drill.
    record OfDrill(PlanRef plan) implements Under {
        @Override
        public UUID value() {
            return plan.value();
        }

        @Override
        public String page() {
            return "/plans/" + plan;
        }
    }
}
