package org.lantern.database;

import java.util.Comparator;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Started with `--rebuild`, Lantern works out every projection anew, says how many rows each has,
/// and stops.
@Component
class RebuildCommand implements ApplicationRunner {

    private final List<Projection> projections;
    private final TransactionTemplate transaction;
    private final ConfigurableApplicationContext application;

    RebuildCommand(
            List<Projection> projections,
            TransactionTemplate transaction,
            ConfigurableApplicationContext application) {
        this.projections =
                projections.stream().sorted(Comparator.comparing(Projection::name)).toList();
        this.transaction = transaction;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!arguments.containsOption("rebuild")) return;
        for (var projection : projections) {
            var rows = transaction.execute(_ -> projection.rebuild());
            System.out.printf("%-24s %d rows%n", projection.name(), rows);
        }
        System.exit(SpringApplication.exit(application));
    }
}
