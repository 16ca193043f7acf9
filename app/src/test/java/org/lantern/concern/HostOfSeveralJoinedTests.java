package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.springframework.beans.factory.annotation.Autowired;

/// Where several concerns are decided as one, an area sees those alone whose children are all
/// there, and as long as the joining stands that says so.
class HostOfSeveralJoinedTests extends AtADesk {

    @Autowired Hosting hosting;
    @Autowired Concerns concerns;
    @Autowired TestClock clock;

    private ConcernRef kents;
    private ConcernRef schools;
    private ConcernRef head;

    @BeforeEach
    void theChildStaysInKentAndHarrowIsToldOfThemTwiceMore() {
        kents = tell(child());
        passing.accept(kents, passing.offer(kents, HARROW, "Hers", amina), "", harrow);
        schools = toHarrow(child());
        head = toHarrow(child());
        later();
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void oneThatIsTakenApartKeepsNothingThatAnotherJoiningSaidOfIt() {
        join(schools);
        join(kents);
        assertThat(areas()).containsExactly(KENT, KENT, KENT);

        undo(schools);
        assertThat(areas()).containsExactly(KENT, HARROW, KENT);
        assertThat(concerns.find(schools, amina)).isEmpty();

        undo(kents);
        assertThat(areas()).containsExactly(KENT, HARROW, HARROW);
    }

    @Test
    void noneKeepsWhatCameByAJoiningThatIsTakenApart() {
        join(kents);
        join(schools);
        assertThat(areas()).containsExactly(KENT, KENT, KENT);

        undo(kents);
        assertThat(areas()).containsExactly(KENT, HARROW, HARROW);
        assertThat(concerns.find(head, amina)).isEmpty();

        undo(schools);
        assertThat(areas()).containsExactly(KENT, HARROW, HARROW);
    }

    @Test
    void whatAJoiningSaidThatWasTakenApartDoesNotComeBackWithTheNext() {
        joinBothThatHaveAnArea();

        undo(kents);
        assertThat(areas()).containsExactly(KENT, LEEDS, LEEDS);

        undo(schools);
        assertThat(areas()).containsExactly(KENT, LEEDS, HARROW);
        assertThat(concerns.find(head, amina)).isEmpty();
    }

    @Test
    void whatAJoiningSaidThatStillStandsComesBackForAsLongAsItDoes() {
        joinBothThatHaveAnArea();

        undo(schools);
        assertThat(areas()).containsExactly(KENT, LEEDS, KENT);

        undo(kents);
        assertThat(areas()).containsExactly(KENT, LEEDS, HARROW);
        assertThat(concerns.find(head, amina)).isEmpty();
    }

    @Test
    void oneThatTellsOfASisterTooIsNotWhereHerBrotherIs() {
        head = toHarrow(child(), sister());
        join(kents);
        assertThat(areas()).containsExactly(KENT, HARROW, HARROW);
        assertThat(concerns.find(head, amina)).isEmpty();

        hosting.host(kents, KENT, "Still with his aunt", harrow);
        assertThat(areas()).containsExactly(KENT, HARROW, HARROW);

        hosting.host(head, LEEDS, "Both of them went there", harrow);
        assertThat(areas()).containsExactly(LEEDS, HARROW, LEEDS);
    }

    @Test
    void oneWhoseChildIsNotSaidToBeTheSameIsNotThere() {
        joining.join(kents, head, new Joining.Pairs(Map.of(), "Of one house"), harrow);

        assertThat(areas()).containsExactly(KENT, HARROW, HARROW);
        assertThat(concerns.find(head, amina)).isEmpty();
    }

    private void joinBothThatHaveAnArea() {
        hosting.host(schools, LEEDS, "Seen there", harrow);
        join(kents);
        join(schools);
        assertThat(areas()).containsExactly(LEEDS, LEEDS, LEEDS);
    }

    private ConcernRef toHarrow(Given... children) {
        var given = new ArrayList<>(List.of(code("place.area", HARROW)));
        given.addAll(List.of(children));
        var raising = new Raising(Channel.PUBLIC, "concern", 1, given, Optional.empty());
        return frontDoor.raise(raising, new Acting.ThePublic()).concern();
    }

    private void join(ConcernRef one) {
        var same = Map.of(childOf(one), childOf(head));
        joining.join(one, head, new Joining.Pairs(same, "Same red jacket"), harrow);
        later();
    }

    private void undo(ConcernRef one) {
        var join = desk.look(one, harrow).intoAnother().orElseThrow().join();
        joining.undo(head, join, "Two different boys", harrow);
        later();
    }

    private PersonRef childOf(ConcernRef ref) {
        return desk.look(ref, harrow).concern().children().getFirst().person();
    }

    /// Of the one from Kent, the one from the school, and that with which they are decided.
    private List<String> areas() {
        return List.of(area(kents), area(schools), area(head));
    }

    private String area(ConcernRef ref) {
        return concerns.hostNamed(ref).map(ConcernFile.Host::area).orElse(HARROW);
    }

    private void later() {
        clock.advance(Duration.ofMinutes(1));
    }
}
