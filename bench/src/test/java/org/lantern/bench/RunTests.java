package org.lantern.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The short version of the measurement, on the packaged service. Whether it is fast is for a quiet
/// machine to say; that every page comes, and that the figures are about something, is said here.
class RunTests {

    @Test
    void everyPageOfAThousandChildrenComesAndItsStatementsAreToldAgain(@TempDir Path data)
            throws Exception {
        var jar = Path.of("../app/target/lantern.jar");
        List<Figure> figures;
        try (var service = Service.of(jar, data)) {
            figures = new Run(1_000, 2, List.of(20)).on(service, new House(data));
        }

        assertThat(figures).extracting(Figure::page).contains("case page", "duty desk", "mixed");
        assertThat(figures).allSatisfy(figure -> assertThat(figure.failed()).isZero());
        assertThat(figures).allSatisfy(figure -> assertThat(figure.visits()).isEqualTo(40));
        assertThat(figures)
                .filteredOn(figure -> figure.page().equals("case page"))
                .allSatisfy(figure -> assertThat(figure.statements()).isGreaterThan(5))
                .allSatisfy(figure -> assertThat(figure.sqlAlone()).isPositive());
    }
}
