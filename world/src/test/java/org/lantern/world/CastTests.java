package org.lantern.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CastTests {

    private final Cast cast = World.cast();

    @Test
    void allTwelvePilotAreasStand() {
        assertThat(cast.areas())
                .extracting(WorldArea::gss)
                .containsExactlyInAnyOrder(
                        "E09000007",
                        "E09000008",
                        "E09000015",
                        "E09000017",
                        "E09000018",
                        "E09000019",
                        "E09000028",
                        "S12000049",
                        "E10000016",
                        "E08000003",
                        "E06000039",
                        "E08000029");
    }

    @Test
    void everyAreaHasEveryKindOfAgencyAndEveryRole() {
        for (var area : cast.areas()) {
            assertThat(cast.agencies().stream().filter(a -> a.area().equals(area.gss())))
                    .extracting(WorldAgency::kind)
                    .containsExactlyInAnyOrder(
                            "SOCIAL_CARE",
                            "SCHOOL",
                            "HEALTH",
                            "POLICE",
                            "BORDER",
                            "YOUTH_JUSTICE",
                            "VOLUNTARY",
                            "GUARDIANSHIP",
                            "PLACEMENT",
                            "COUNCIL_OTHER",
                            "PARTNERSHIP");
            var roles =
                    cast.practitioners().stream()
                            .filter(p -> p.area().equals(area.gss()))
                            .flatMap(p -> p.roles().stream())
                            .collect(Collectors.toSet());
            assertThat(roles)
                    .isEqualTo(
                            Set.of(
                                    "DUTY_WORKER",
                                    "MANAGER",
                                    "SAFEGUARDING_LEAD",
                                    "ALLEGATIONS_MANAGER",
                                    "SOCIAL_WORKER",
                                    "ANALYST",
                                    "ADMINISTRATOR"));
        }
    }

    @Test
    void oneAdministratorOfOneAgencyWithoutAnAreaSetsUpTheWholeDeployment() {
        assertThat(cast.agencies().stream().filter(a -> a.area().isEmpty()))
                .singleElement()
                .satisfies(board -> {
                    assertThat(board.kind()).isEqualTo("PARTNERSHIP");
                    assertThat(World.boardAdministrator().agency()).isEqualTo(board.key());
                });
        assertThat(World.boardAdministrator().roles()).containsExactly("ADMINISTRATOR");
    }

    @Test
    void atEveryHourOfTheWeekExactlyOneDeskAnswersForAnArea() {
        var monday = LocalDateTime.of(2026, 11, 23, 0, 0);
        for (var area : cast.areas())
            for (var hour : IntStream.range(0, 7 * 24).mapToObj(monday::plusHours).toList())
                assertThat(cast.teams().stream().filter(t -> t.answersFor().contains(area.gss())))
                        .filteredOn(t -> t.hours().stream().anyMatch(h -> h.cover(hour)))
                        .as("%s at %s", area.name(), hour)
                        .hasSize(1);
    }

    @Test
    void nobodySharesANameOrAnAddressAndEveryTeamExists() {
        assertThat(cast.practitioners())
                .extracting(WorldPractitioner::name)
                .doesNotHaveDuplicates();
        assertThat(cast.practitioners())
                .extracting(WorldPractitioner::email)
                .doesNotHaveDuplicates();
        assertThat(cast.teams())
                .extracting(WorldTeam::key)
                .doesNotHaveDuplicates()
                .containsAll(
                        cast.practitioners().stream().flatMap(p -> p.teams().stream()).toList());
    }

    @Test
    void everyNumberIsFromADramaRangeAndEveryAddressIsAnExample() {
        assertThat(cast.agencies()).extracting(WorldAgency::switchboard).allMatch(Drama::isFor);
        assertThat(cast.teams()).extracting(WorldTeam::telephone).allMatch(Drama::isFor);
        assertThat(cast.practitioners())
                .extracting(WorldPractitioner::email)
                .allMatch(email -> email.matches("[a-z-]+\\.[a-z-]+@[a-z-]+\\.[a-z]+\\.example"));
    }

    @Test
    void noTwoTelephonesAreTheSame() {
        var switchboards = cast.agencies().stream().map(WorldAgency::switchboard);
        var desks = cast.teams().stream().map(WorldTeam::telephone);
        assertThat(Stream.concat(switchboards, desks)).doesNotHaveDuplicates();
    }

    @Test
    void theStrangerWorksFarFromHome() {
        assertThat(List.of(World.stranger(), World.distantDutyWorker()))
                .extracting(WorldPractitioner::area)
                .containsOnly("E08000003")
                .doesNotContain(World.teacher().area());
    }
}
