package org.lantern.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Stream;

/// How much of the processors was used by this client, by the service and by its PostgreSQL, since
/// a moment.
final class Processors {

    private final ProcessHandle service;
    private final ProcessHandle postgres;
    private final long began = System.nanoTime();
    private final Duration clientBefore;
    private final Duration serviceBefore;
    private final Duration postgresBefore;

    Processors(long service, long postgres) {
        this.service = ProcessHandle.of(service).orElseThrow();
        this.postgres = ProcessHandle.of(postgres).orElseThrow();
        clientBefore = used(ProcessHandle.current());
        serviceBefore = used(this.service);
        postgresBefore = usedByAll(this.postgres);
    }

    Use use() {
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Use(
                share(used(ProcessHandle.current()).minus(clientBefore), seconds),
                share(used(service).minus(serviceBefore), seconds),
                share(usedByAll(postgres).minus(postgresBefore), seconds),
                load());
    }

    /// The machine's load average of the last minute, by everybody.
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static double share(Duration used, double seconds) {
        return used.toMillis() / 1000.0 / seconds;
    }

    private static Duration usedByAll(ProcessHandle postmaster) {
        return Stream.concat(Stream.of(postmaster), postmaster.descendants())
                .map(Processors::used)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// Since it began.
    static Duration used(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// @param client processors in use, 1.0 being one of them the whole time
    /// @param load the machine's load average of the last minute, by everybody
    record Use(double client, double service, double postgres, double load) {}
}
