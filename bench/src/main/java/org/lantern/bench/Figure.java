package org.lantern.bench;

/// What was seen of one page at one rate.
///
/// @param sqlAlone the median of the same statements told to the database alone; not a number where
///   it was not measured
/// @param statements how many the page runs
record Figure(
        String page,
        int perSecond,
        int visits,
        int failed,
        double median,
        double p95,
        double p99,
        double longest,
        double sqlAlone,
        int statements,
        double clientProcessors,
        double serviceProcessors,
        double postgresProcessors,
        double load) {

    static Figure of(String page, int perSecond, Times times, Processors.Use use) {
        return new Figure(
                page,
                perSecond,
                times.count(),
                times.failed(),
                times.median(),
                times.percentile(95),
                times.percentile(99),
                times.longest(),
                Double.NaN,
                0,
                use.client(),
                use.service(),
                use.postgres(),
                use.load());
    }

    Figure besideSql(double median, int statements) {
        return new Figure(
                page,
                perSecond,
                visits,
                failed,
                this.median,
                p95,
                p99,
                longest,
                median,
                statements,
                clientProcessors,
                serviceProcessors,
                postgresProcessors,
                load);
    }

    static String header() {
        return "%-14s %5s %6s %6s %7s %7s %7s %8s %8s %6s %5s %6s %6s %6s %5s"
                .formatted(
                        "page", "/s", "visits", "failed", "median", "p95", "p99", "longest", "sql",
                        "ratio", "stmts", "client", "lntrn", "postgr", "load");
    }

    @Override
    public String toString() {
        return "%-14s %5d %6d %6d %7.1f %7.1f %7.1f %8.1f %8.1f %6.1f %5d %6.2f %6.2f %6.2f %5.1f"
                .formatted(
                        page,
                        perSecond,
                        visits,
                        failed,
                        median,
                        p95,
                        p99,
                        longest,
                        sqlAlone,
                        median / sqlAlone,
                        statements,
                        clientProcessors,
                        serviceProcessors,
                        postgresProcessors,
                        load);
    }
}
