package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.springframework.beans.factory.annotation.Autowired;

/// One child is in one place: the area that keeps them safe tonight does not lose sight of them
/// where another, which decides, joins what it was told of them with another report.
class HostOfJoinedTests extends AtADesk {

    private static final String SAME = "Same red jacket";

    @Autowired Hosting hosting;
    @Autowired Concerns concerns;
    @Autowired TestClock clock;

    private ConcernRef kents;
    private ConcernRef schools;

    @BeforeEach
    void theChildStaysInKentAndASchoolTellsHarrowOfThemToo() {
        kents = tell(child());
        passing.accept(kents, passing.offer(kents, HARROW, "Hers", amina), "", harrow);
        var given = List.of(code("place.area", HARROW), child());
        var raising = new Raising(Channel.PUBLIC, "concern", 1, given, Optional.empty());
        schools = frontDoor.raise(raising, new Acting.ThePublic()).concern();
        later();
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void whereItIsJoinedToAnotherItsAreaKeepsTheChildSafeInThat() {
        join(kents, schools);

        assertThat(hosted()).containsExactly(schools);
        assertThat(browserOf(amina).page("/concerns/" + schools).text())
                .contains("keeping them safe tonight is yours");
        assertThat(browserOf(harrow).page("/concerns/" + schools).text())
                .contains("as with the concern that it is decided with", "Kent: " + SAME);
        assertThat(desk.look(schools, harrow).hostNamed())
                .as("nobody said so")
                .contains(new ConcernFile.Host(KENT, false));

        undo(schools);
        assertThat(hosted()).containsExactly(kents);
        assertThat(concerns.find(schools, amina)).isEmpty();
        assertThat(host(schools)).isEqualTo(HARROW);
    }

    @Test
    void whereAnotherIsJoinedToItItsAreaReadsThatToo() {
        join(schools, kents);

        assertThat(hosted()).containsExactly(kents);
        assertThat(desk.look(schools, amina).works()).isTrue();

        undo(kents);
        assertThat(hosted()).containsExactly(kents);
        assertThat(concerns.find(schools, amina)).isEmpty();
    }

    @Test
    void joinedAgainAfterTheyWereTakenApartItsAreaKeepsThemSafeAsBefore() {
        join(kents, schools);
        undo(schools);

        join(kents, schools);
        assertThat(List.of(host(kents), host(schools))).containsOnly(KENT);
        assertThat(hosted()).containsExactly(schools);

        undo(schools);
        assertThat(hosted()).containsExactly(kents);
        assertThat(host(schools)).isEqualTo(HARROW);
    }

    @Test
    void whatSomebodySaidStandsForBothAndTheNewerOfTwoSuch() {
        hosting.host(schools, LEEDS, "Seen there", harrow);
        join(kents, schools);
        assertThat(List.of(host(kents), host(schools))).containsOnly(LEEDS);

        undo(schools);
        assertThat(hosted()).containsExactly(kents);
        assertThat(host(schools)).isEqualTo(LEEDS);

        hosting.host(kents, KENT, "Back with her aunt", amina);
        later();
        join(kents, schools);
        assertThat(List.of(host(kents), host(schools))).containsOnly(KENT);
        assertThat(hosted()).containsExactly(schools);
    }

    @Test
    void whatIsSaidSinceOutlastsThatTheyAreTakenApart() {
        join(kents, schools);
        hosting.host(schools, LEEDS, "They went there", harrow);
        later();

        undo(schools);
        assertThat(List.of(host(kents), host(schools))).containsOnly(LEEDS);
    }

    @Test
    void whoeverSaysOnTheJoinedOneWhereTheChildIsSaysItOfBoth() {
        join(kents, schools);

        browserOf(amina)
                .post("/concerns/" + kents + "/host-area", "area", HARROW, "words", "Moved in");

        assertThat(List.of(host(kents), host(schools))).containsOnly(HARROW);
        assertThat(hosted()).isEmpty();
    }

    private void join(ConcernRef one, ConcernRef other) {
        var same = Map.of(childOf(one), childOf(other));
        joining.join(one, other, new Joining.Pairs(same, SAME), harrow);
        later();
    }

    private PersonRef childOf(ConcernRef ref) {
        return desk.look(ref, harrow).concern().children().getFirst().person();
    }

    private void undo(ConcernRef head) {
        var join = desk.look(head, harrow).joined().getFirst().join();
        joining.undo(head, join, "Two different boys", harrow);
        later();
    }

    private String host(ConcernRef ref) {
        return concerns.hostNamed(ref).orElseThrow().area();
    }

    private List<ConcernRef> hosted() {
        return Optional.ofNullable(desk.queue(amina).lanes().get(Lane.HOSTED)).stream()
                .flatMap(part -> part.rows().stream())
                .map(Waiting::ref)
                .toList();
    }

    private void later() {
        clock.advance(Duration.ofMinutes(1));
    }
}
