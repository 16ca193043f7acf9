package org.lantern.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A process of its own that starts the server, commits a row and waits to be killed.
final class Holder {

    private static final String READY = "committed";

    private Holder() {}

    /// Returns when the row is committed.
    static Process start(Path directory) throws IOException {
        var process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-cp",
                                ManagementFactory.getRuntimeMXBean().getClassPath(),
                                Holder.class.getName(),
                                directory.toString())
                        .redirectError(Redirect.INHERIT)
                        .start();
        var reader = process.inputReader();
        for (var line = reader.readLine(); !READY.equals(line); line = reader.readLine())
            if (line == null) throw new IOException("The holder ended early");
        return process;
    }

    /// Not for calling: the other process begins here.
    public static void main(String[] arguments) throws InterruptedException {
        var postgres = OwnPostgres.start(Path.of(arguments[0]));
        JdbcClient.create(Roles.source(postgres.url(), postgres.owner()))
                .sql("create table if not exists held as select '" + READY + "' as word")
                .update();
        System.out.println(READY);
        Thread.currentThread().join();
    }
}
