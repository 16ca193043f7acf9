package org.lantern.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// `./lantern` in a copy of the project, where Maven is only seen to build: what it hands over was
/// packaged before.
record Command(Path project) {

    private static final Path JAR = Path.of("../app/target/lantern.jar").toAbsolutePath();
    private static final String MAVEN =
            """
            #!/bin/sh
            echo "$@" >> maven.log
            cp '%s' app/target/lantern.jar
            """;

    /// What the script itself needs of a machine beside a JDK and Maven.
    private static final List<String> PROGRAMS =
            List.of("awk", "cat", "dirname", "find", "head", "rm");

    /// Whoever started these tests may have told them not to heed Ctrl-C.
    private static final List<String> HEEDING_CTRL_C =
            System.getProperty("os.name").equals("Linux")
                    ? List.of("env", "--default-signal=INT")
                    : List.of();

    /// A copy with a Maven beside it.
    static Command in(Path project) throws IOException {
        for (var folder :
                List.of("app/src/main", "app/target", "world/src/main", "programs", "maven"))
            Files.createDirectories(project.resolve(folder));
        for (var empty : List.of("pom.xml", "app/pom.xml", "world/pom.xml"))
            Files.createFile(project.resolve(empty));
        for (var program : PROGRAMS)
            Files.createSymbolicLink(project.resolve("programs", program), installed(program));
        var command = new Command(project);
        command.write("maven/mvn", MAVEN.formatted(JAR));
        // On a machine where nothing lies in any of the places where a JDK is looked for.
        var script = Files.readString(Path.of("../lantern"));
        command.write("lantern", script.replaceAll(" /(usr|opt|Library)/", " /nowhere/$1/"));
        return command;
    }

    /// Calls it in surroundings that have a JDK 25 and Maven, but where they say otherwise.
    Running call(Map<String, String> surroundings, String... words) throws IOException {
        var command = new ArrayList<>(HEEDING_CTRL_C);
        command.addAll(List.of("/bin/bash", project.resolve("lantern").toString()));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.directory(Files.createDirectories(project.resolve("elsewhere")).toFile());
        var around = process.environment();
        around.put("JAVA_HOME", System.getProperty("java.home"));
        around.put("HOME", project.toString());
        around.put("PATH", project.resolve("maven") + ":" + System.getenv("PATH"));
        around.putAll(surroundings);
        return new Running(process.start());
    }

    Running call(String... words) throws IOException {
        return call(Map.of(), words);
    }

    /// How often Maven was asked to build.
    int builds() throws IOException {
        var log = project.resolve("maven.log");
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }

    private static Path installed(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private void write(String name, String script) throws IOException {
        var file = Files.writeString(project.resolve(name), script);
        if (!file.toFile().setExecutable(true)) throw new IOException("Not executable: " + file);
    }

    /// What it said to its end, and how it ended.
    record Said(int code, String words) {}

    /// One call of it. It does not outlive its test.
    static final class Running implements AutoCloseable {

        private final Process process;
        private final BufferedReader out;
        private final StringBuilder said = new StringBuilder();

        Running(Process process) {
            this.process = process;
            out = process.inputReader();
        }

        /// Waits until it says so.
        Running until(String words) throws IOException {
            while (said.indexOf(words) < 0)
                if (!hears()) throw new AssertionError("Ended without " + words + ": " + said);
            return this;
        }

        String words() {
            return said.toString();
        }

        /// The answer of the first page, at the address that it says.
        int firstPage() throws IOException {
            var at = words().replaceAll("(?s).*(http://localhost:\\d+).*", "$1");
            return ((HttpURLConnection) URI.create(at).toURL().openConnection()).getResponseCode();
        }

        /// Ctrl-C.
        Said interrupted() throws IOException, InterruptedException {
            new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor();
            return ended();
        }

        /// Waits until it ends by itself.
        Said ended() throws IOException, InterruptedException {
            while (hears()) {}
            return new Said(process.waitFor(), words());
        }

        @Override
        public void close() throws IOException, InterruptedException {
            // Not by the process itself, which would shut our ears as well.
            process.toHandle().destroy();
            ended();
        }

        private boolean hears() throws IOException {
            var line = out.readLine();
            if (line != null) said.append(line).append('\n');
            return line != null;
        }
    }
}
