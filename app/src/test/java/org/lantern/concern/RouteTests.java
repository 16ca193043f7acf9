package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Which desk is asked, and why.
class RouteTests {

    private static final String KENT = "E10000016";
    private static final String HARROW = "E09000015";
    private static final String BRENT = "E09000005";
    private static final String LEEDS = "E08000035";
    private static final String NOWHERE = "";

    @Test
    void aNamedPlaceStaysTheFirstChoiceOfThePublicWhileTheChildIsOnTheMove() {
        assertThat(moving(Channel.PUBLIC, HARROW, NOWHERE)).contains(by(HARROW, Route.By.PLACE));
        assertThat(moving(Channel.TELEPHONE, HARROW, BRENT)).contains(by(HARROW, Route.By.PLACE));
    }

    @Test
    void aPractitionersConcernAboutAChildOnTheMoveGoesToTheirOwnArea() {
        assertThat(moving(Channel.PRACTITIONER, HARROW, BRENT))
                .contains(by(BRENT, Route.By.REFERRER));
        assertThat(moving(Channel.PRACTITIONER, LEEDS, BRENT))
                .contains(by(BRENT, Route.By.REFERRER));
        assertThat(moving(Channel.PRACTITIONER, NOWHERE, BRENT))
                .contains(by(BRENT, Route.By.REFERRER));
    }

    @Test
    void whereTheirOwnAreaIsNotOnLanternTheNamedPlaceIsAskedAndThenTheFallback() {
        assertThat(moving(Channel.PRACTITIONER, HARROW, LEEDS))
                .contains(by(HARROW, Route.By.PLACE));
        assertThat(moving(Channel.PRACTITIONER, HARROW, NOWHERE))
                .contains(by(HARROW, Route.By.PLACE));
        assertThat(moving(Channel.PRACTITIONER, LEEDS, LEEDS))
                .contains(by(KENT, Route.By.FALLBACK));
    }

    @Test
    void noConcernAboutAChildOnTheMoveIsLeftWhereSomebodyCouldTakeIt() {
        for (var channel : Channel.values())
            for (var place : List.of(NOWHERE, HARROW, LEEDS))
                for (var own : List.of(NOWHERE, BRENT, LEEDS))
                    assertThat(moving(channel, place, own)).as("%s", channel).isPresent();
    }

    @Test
    void aKnownPlaceDecidesWhileTheChildIsThere() {
        var there = new Place(Optional.of(HARROW), false);
        var elsewhere = new Place(Optional.of(LEEDS), false);

        assertThat(route(Channel.PRACTITIONER, there, Optional.of(BRENT)))
                .contains(by(HARROW, Route.By.PLACE));
        assertThat(route(Channel.PRACTITIONER, elsewhere, Optional.of(BRENT))).isEmpty();
        assertThat(route(Channel.PUBLIC, elsewhere, Optional.empty())).isEmpty();
    }

    private static Optional<Route> moving(Channel channel, String place, String own) {
        return route(channel, new Place(known(place), true), known(own));
    }

    private static Optional<Route> route(Channel channel, Place place, Optional<String> own) {
        return Route.of(
                channel,
                place,
                own,
                Set.of(KENT, HARROW, BRENT)::contains,
                () -> Optional.of(KENT));
    }

    private static Optional<String> known(String area) {
        return Optional.of(area).filter(code -> !code.equals(NOWHERE));
    }

    private static Route by(String area, Route.By by) {
        return new Route(area, by);
    }
}
