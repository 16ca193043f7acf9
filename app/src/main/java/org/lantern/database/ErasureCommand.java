package org.lantern.database;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/// Started with `--erase=REFERENCE`, Lantern shows what a lawful erasure of that concern or case
/// takes out, does it where `--yes` says so, and stops.
@Component
@ConditionalOnProperty(ErasureCommand.WISH)
class ErasureCommand implements ApplicationRunner {

    static final String WISH = "erase";

    private final Erasing erasing;
    private final ConfigurableApplicationContext application;

    ErasureCommand(Erasing erasing, ConfigurableApplicationContext application) {
        this.erasing = erasing;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!arguments.containsOption(WISH)) return;
        var done = run(arguments, System.out);
        System.exit(Math.max(done, SpringApplication.exit(application)));
    }

    /// @return what the command ends with: 0 where all is well
    int run(ApplicationArguments arguments, PrintStream out) {
        var right = value(arguments, "right").flatMap(Erasing.Right::of);
        var orderedBy = value(arguments, "ordered-by");
        if (right.isEmpty() || orderedBy.isEmpty()) {
            out.println(
                    "Say by what right (retention, court-order or data-subject), and who ordered it.");
            return 2;
        }
        var reference = value(arguments, WISH).orElse("");
        var order = new Erasing.Order(reference, right.get(), orderedBy.get());
        var indeed = arguments.containsOption("yes");
        return switch (indeed ? erasing.erase(order) : erasing.show(order)) {
            case Erasing.Outcome.Unknown _ -> said(out, List.of("Nothing has that reference."));
            case Erasing.Outcome.Hindered(var why) -> {
                out.println("Nothing was erased.");
                yield said(out, why);
            }
            case Erasing.Outcome.Gone gone -> {
                tell(gone, indeed, out);
                yield 0;
            }
        };
    }

    private static void tell(Erasing.Outcome.Gone gone, boolean indeed, PrintStream out) {
        gone.rows().forEach((table, rows) -> out.printf("%-36s %d rows%n", table, rows));
        if (gone.concerns() > 0)
            out.printf(
                    "%d concerns stay, which another child or another case has too: without what is of"
                            + " this one alone. What was said of both in one text stays as it was said.%n",
                    gone.concerns());
        if (gone.plans() > 0)
            out.printf(
                    "%d plans stay, which are or went on as the plan of another child too: without what"
                            + " was for this one alone.%n",
                    gone.plans());
        out.println(
                indeed
                        ? "Erased. Backups made before still hold it."
                        : "Nothing was erased. With --yes all of this is, and cannot be brought back.");
    }

    private static int said(PrintStream out, List<String> why) {
        why.forEach(out::println);
        return 1;
    }

    private static Optional<String> value(ApplicationArguments arguments, String option) {
        return Optional.ofNullable(arguments.getOptionValues(option)).stream()
                .flatMap(List::stream)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
