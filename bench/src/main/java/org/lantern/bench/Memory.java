package org.lantern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// What a running Lantern uses of memory: what it holds after everything that nobody holds was
/// cleared away, and what the machine gave it.
///
/// @param heap megabytes
/// @param resident megabytes; none where the system does not say it as Linux does
record Memory(long heap, long resident) {

    private static final Pattern USED = Pattern.compile("(?:total \\d+K, )?used (\\d+)K");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    static Memory of(Service service) throws IOException, InterruptedException {
        ask(service, "GC.run");
        long used = 0;
        for (var line : ask(service, "GC.heap_info").lines().toList())
            if (!line.toLowerCase(java.util.Locale.ROOT).contains("metaspace")
                    && !line.contains("class space")) {
                var found = USED.matcher(line);
                if (found.find()) used += Long.parseLong(found.group(1));
            }
        return new Memory(used / 1024, resident(service.lantern()));
    }

    private static long resident(long pid) throws IOException {
        var status = Path.of("/proc/" + pid + "/status");
        if (!Files.exists(status)) return 0;
        var found = RESIDENT.matcher(Files.readString(status));
        return found.find() ? Long.parseLong(found.group(1)) / 1024 : 0;
    }

    private static String ask(Service service, String what)
            throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process =
                new ProcessBuilder(jcmd, "" + service.lantern(), what)
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) throw new IOException(said);
        return said;
    }

    @Override
    public String toString() {
        return "heap %d MB, resident %d MB".formatted(heap, resident);
    }
}
