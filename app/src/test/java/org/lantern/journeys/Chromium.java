package org.lantern.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The browser of this machine, one for all journeys.
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> ALONE =
            List.of(
                    "--no-sandbox",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-gpu",
                    "--no-first-run");

    private Chromium() {}

    /// Starts with the first journey and ends with the run.
    static Browser running() {
        return Running.BROWSER;
    }

    private static Path installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "The journeys need a browser: install Chromium (Debian and Ubuntu:"
                                        + " apt-get install chromium), so that one of "
                                        + NAMES
                                        + " is on the PATH"));
    }

    private static final class Running {

        private static final Browser BROWSER = start();

        private static Browser start() {
            var browserOfThisMachine =
                    new BrowserType.LaunchOptions().setExecutablePath(installed()).setArgs(ALONE);
            var playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright.chromium().launch(browserOfThisMachine);
        }
    }
}
