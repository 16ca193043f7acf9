package org.lantern.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The short versions of the measurements, on the packaged service. Whether it is fast is for a
/// quiet machine to say; that every page comes, that nothing is lost, and that the figures are
/// about something, is said here.
class RunTests {

    private static final Path JAR = Path.of("../app/target/lantern.jar");

    /// In seconds.
    private static final int LOAD = 20;

    @TempDir static Path data;
    private static PostBox post;
    private static Service service;

    @BeforeAll
    static void aLanternWithTheDemoWorldThatSendsEmail() throws Exception {
        post = new PostBox();
        service = Service.of(JAR, data, post.settings());
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
        post.close();
    }

    @Test
    void everyPageOfAThousandChildrenComesAndItsStatementsAreToldAgain() throws Exception {
        var figures = new Run(1_000, 12, 2, List.of(20)).on(service, new House(data));

        assertThat(figures).extracting(Figure::page).contains("case page", "duty desk", "mixed");
        assertThat(figures).allSatisfy(figure -> assertThat(figure.failed()).isZero());
        assertThat(figures).allSatisfy(figure -> assertThat(figure.visits()).isEqualTo(40));
        assertThat(figures)
                .filteredOn(figure -> figure.page().equals("case page"))
                .allSatisfy(figure -> assertThat(figure.statements()).isGreaterThan(5))
                .allSatisfy(figure -> assertThat(figure.sqlAlone()).isPositive());
    }

    /// Twenty seconds of both at once.
    @Test
    void whileReportsFloodOneDeskWhatIsSentComesToEveryOtherThatStandsOpen() throws Exception {
        var live = new Live(service, new House(data), post, 10, 5, 1, 0, LOAD);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var flooded = both.submit(() -> new Flood(service.site()).of(10 * LOAD));
            comesOnceToAll(live.measure());
            standOnceEachAndHideNoUrgentOne(flooded.get());
        }
    }

    private static void standOnceEachAndHideNoUrgentOne(Flood.Seen seen) {
        assertThat(seen.references()).hasSize(10 * LOAD).doesNotHaveDuplicates();
        assertThat(seen.times().failed()).isZero();
        assertThat(seen.onTheDesk()).containsExactlyInAnyOrderElementsOf(seen.references());
        assertThat(seen.firstScreen()).contains(seen.urgent());
    }

    private static void comesOnceToAll(Live.Seen seen) {
        assertThat(seen.first().times().count()).isEqualTo(20);
        assertThat(seen.every().times().count()).isEqualTo(100);
        assertThat(seen.told().times().count()).isEqualTo(20);
        assertThat(seen.twice()).isZero();
    }

    @Test
    void whatIsLateOnManyPlansRingsOnceAlthoughOneOfTwoNodesDies() throws Exception {
        var seen = new Hours(JAR, service, new House(data), 500, 10, "KILL").measure();

        assertThat(seen.calm().times().count()).isPositive();
        assertThat(seen.death().times().count()).isPositive();
        assertThat(seen.standing().steps()).isGreaterThan(100);
        assertThat(seen.standing().astray()).isZero();
        assertThat(seen.standing().untold()).isZero();
    }
}
