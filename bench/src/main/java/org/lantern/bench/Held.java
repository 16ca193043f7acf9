package org.lantern.bench;

/// What was measured, beside what it must hold.
///
/// @param limit in milliseconds, for 99 in 100; none may be missing
record Held(String what, Times times, double limit) {

    boolean holds() {
        return times.failed() == 0 && times.count() > 0 && times.percentile(99) <= limit;
    }

    static String header() {
        return "%-40s %7s %7s %8s %8s %8s %8s %8s"
                .formatted("ms", "times", "missing", "median", "p95", "p99", "longest", "limit");
    }

    @Override
    public String toString() {
        return "%-40s %7d %7d %8.0f %8.0f %8.0f %8.0f %8.0f  %s"
                .formatted(
                        what,
                        times.count(),
                        times.failed(),
                        times.median(),
                        times.percentile(95),
                        times.percentile(99),
                        times.longest(),
                        limit,
                        holds() ? "holds" : "DOES NOT HOLD");
    }
}
