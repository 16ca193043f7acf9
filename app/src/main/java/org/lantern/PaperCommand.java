package org.lantern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.area.Area;
import org.lantern.area.Areas;
import org.lantern.area.Nation;
import org.lantern.ui.Paper;
import org.lantern.ui.Phrasebook;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/// Started with `--paper=DIR`, Lantern writes everything that is printed empty into that directory,
/// with the numbers of the area of `--area=CODE`, and stops. It serves nobody meanwhile.
@Component
@ConditionalOnProperty(PaperCommand.WISH)
class PaperCommand implements ApplicationRunner {

    static final String WISH = "paper";

    private final List<Paper> papers;
    private final Areas areas;
    private final ConfigurableApplicationContext application;

    PaperCommand(List<Paper> papers, Areas areas, ConfigurableApplicationContext application) {
        this.papers = papers;
        this.areas = areas;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var to = value(arguments, WISH);
        if (to.isEmpty()) return;
        var done = write(Path.of(to.get()), value(arguments, "area"));
        System.exit(Math.max(done, SpringApplication.exit(application)));
    }

    /// @return what the command ends with: 0 where all is well
    private int write(Path to, Optional<String> code) throws IOException {
        var area = code.flatMap(areas::find);
        if (area.isEmpty() && code.isPresent()) {
            System.out.println("No area has the code " + code.get());
            return 1;
        }
        Files.createDirectories(to);
        for (var paper : papers)
            for (var locale : languages(area).toList()) {
                var file = to.resolve(name(paper, code, locale));
                Files.write(file, paper.print(code, locale));
                System.out.println(file);
            }
        return 0;
    }

    private static Stream<Locale> languages(Optional<Area> area) {
        var english = Stream.of(Phrasebook.ENGLISH);
        return area.filter(one -> one.nation() == Nation.WALES).isPresent()
                ? Stream.concat(english, Stream.of(Phrasebook.WELSH))
                : english;
    }

    /// Such as `lantern-plan-E10000016.pdf`.
    private static String name(Paper paper, Optional<String> area, Locale locale) {
        return "lantern-"
                + paper.name()
                + area.map(code -> "-" + code).orElse("")
                + (locale.equals(Phrasebook.WELSH) ? "-cy" : "")
                + ".pdf";
    }

    private static Optional<String> value(ApplicationArguments arguments, String option) {
        return Optional.ofNullable(arguments.getOptionValues(option)).stream()
                .flatMap(List::stream)
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
