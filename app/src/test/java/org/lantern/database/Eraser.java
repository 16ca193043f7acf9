package org.lantern.database;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ConfigurableApplicationContext;

/// The command that erases by law, as somebody would give it.
@TestComponent
public class Eraser {

    private final Erasing erasing;
    private final ConfigurableApplicationContext application;
    private final List<Erases> rooms;

    Eraser(Erasing erasing, ConfigurableApplicationContext application, List<Erases> rooms) {
        this.erasing = erasing;
        this.application = application;
        this.rooms = rooms;
    }

    /// What it says, and with what it ends.
    public record Said(int ends, String text) {}

    /// As a court ordered it.
    public Said erase(String reference, String... more) {
        return run(
                Stream.concat(
                        Stream.of(
                                "--erase=" + reference,
                                "--right=court-order",
                                "--ordered-by=The family court"),
                        Stream.of(more)));
    }

    public Said run(Stream<String> arguments) {
        var out = new ByteArrayOutputStream();
        var ends =
                new ErasureCommand(erasing, application)
                        .run(
                                new DefaultApplicationArguments(arguments.toArray(String[]::new)),
                                new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Said(ends, out.toString(StandardCharsets.UTF_8));
    }

    /// The tables of which rows go.
    public Set<String> emptied() {
        return rooms.stream()
                .flatMap(room -> room.rows().stream())
                .map(Erases.Rows::table)
                .collect(Collectors.toSet());
    }

    /// Those that are said to hold nothing of a child.
    public Set<String> without() {
        return rooms.stream().flatMap(room -> room.without().stream()).collect(Collectors.toSet());
    }
}
