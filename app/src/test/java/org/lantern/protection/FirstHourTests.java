package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lantern.area.Nation;
import org.lantern.vocabulary.Playbook;
import org.lantern.vocabulary.Playbook.Action;
import org.lantern.vocabulary.Playbook.Role;
import org.lantern.vocabulary.Vocabularies;
import org.lantern.vocabulary.Vocabulary;

/// What is asked of whom in the golden hour, as Lantern brings it along.
class FirstHourTests {

    private static final Vocabulary CONTENT = Vocabularies.builtIn();
    private static final FirstHour FIRST_HOUR = new FirstHour(CONTENT);

    @ParameterizedTest
    @EnumSource(Nation.class)
    void noneOfTheFortyFiveIsMissingInAnyNationAndNoneIsAskedTwice(Nation nation) {
        assertThat(all(nation).map(action -> action.code().substring(0, 4)).sorted())
                .filteredOn(code -> code.startsWith("GH") && !code.equals("GH45"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 44).mapToObj("GH%02d"::formatted).toList());
        assertThat(all(nation).map(Action::code)).contains("GH45", "GH45-second");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleHasSomethingToDoWithinAnHour(Role role) {
        assertThat(book(FirstHour.GOLDEN_HOUR).actions())
                .anyMatch(action -> action.who() == role && action.due().minutes() <= 60);
    }

    @Test
    void whoeverIsWithTheChildBeginsInTheFirstTenMinutesWhereverTheyWork() {
        for (var reader : Reader.values())
            if (reader != Reader.SOCIAL_WORKER && reader != Reader.MANAGER_ON_CALL)
                assertThat(Stream.concat(plan(reader, Optional.empty()), gone(reader)))
                        .as(reader.name())
                        .anyMatch(action -> action.due().minutes() <= 10);
    }

    @Test
    void nothingWaitsForADeadEnd() {
        assertThat(books().flatMap(book -> book.actions().stream()))
                .allSatisfy(action -> {
                    assertThat(action.escalation().minutes())
                            .isGreaterThanOrEqualTo(action.due().minutes());
                    assertThat(reaches(action.escalation().to(), 3)).as(action.code()).isTrue();
                });
    }

    @ParameterizedTest
    @EnumSource(Nation.class)
    void eachNationNamesThePowerThatItsOwnLawGives(Nation nation) {
        var power =
                plan(Reader.POLICE, Optional.of(nation)).filter(a -> a.code().startsWith("GH10"));

        assertThat(power)
                .singleElement()
                .extracting(action -> action.does().en())
                .asString()
                .contains(
                        switch (nation) {
                            case ENGLAND, WALES -> "section 46";
                            case SCOTLAND -> "section 56";
                            case NORTHERN_IRELAND -> "article 65";
                        });
    }

    @Test
    void aTeacherIsAskedWhatTheSchoolDoesAndNoOfficerOfAPortIs() {
        assertThat(codes(Reader.SCHOOL))
                .contains("GH01", "GH06", "GH29", "GH30")
                .doesNotContain("GH35", "GH10");
        assertThat(codes(Reader.BORDER)).contains("GH01", "GH35").doesNotContain("GH29");
        assertThat(codes(Reader.ANYBODY)).contains("GH01").doesNotContain("GH29", "GH35", "GH38");
    }

    @Test
    void aTeacherReadsWhatIsDueFirstFirst() {
        var due =
                FIRST_HOUR.plan(Reader.SCHOOL, Optional.empty(), Optional.empty()).stream()
                        .flatMap(part -> part.actions().stream())
                        .map(action -> action.due().minutes())
                        .toList();

        assertThat(due).hasSizeGreaterThan(5).isSorted();
    }

    @Test
    void whereTheChildIsGoneTheCallComesBeforeTheForm() {
        var gone = gone(Reader.EVERYBODY).map(Action::code).toList();

        assertThat(gone.indexOf("GN02")).isLessThan(gone.indexOf("GN04")).isNotNegative();
        assertThat(gone).contains("GH42").endsWith("GN15");
    }

    @Test
    void nobodyIsLeftWithNothingToDoWhereTheChildIsGone() {
        for (var reader : Reader.values())
            assertThat(gone(reader).map(Action::code))
                    .as(reader.name())
                    .anyMatch(code -> code.startsWith("GN"));
        assertThat(gone(Reader.SCHOOL).map(Action::code)).contains("GN02");
        assertThat(gone(Reader.POLICE).map(Action::code)).contains("GN05").doesNotContain("GN02");
    }

    @Test
    void noActionLacksItsWelsh() {
        assertThat(books().flatMap(book -> book.actions().stream()))
                .allSatisfy(action -> {
                    assertThat(action.does().cy()).isPresent();
                    assertThat(action.proof().cy()).isPresent();
                });
    }

    private static boolean reaches(Role role, int steps) {
        if (role == Role.MANAGER) return true;
        return steps > 0
                && books().flatMap(book -> book.actions().stream())
                        .filter(action -> action.who() == role)
                        .anyMatch(action -> reaches(action.escalation().to(), steps - 1));
    }

    private static Stream<Playbook> books() {
        return Stream.of(book(FirstHour.GOLDEN_HOUR), book(FirstHour.GONE));
    }

    private static Playbook book(String id) {
        return CONTENT.playbook(id);
    }

    private static Stream<Action> all(Nation nation) {
        return book(FirstHour.GOLDEN_HOUR).actions().stream()
                .filter(action -> action.nations().contains(nation.name()));
    }

    private static List<String> codes(Reader reader) {
        return plan(reader, Optional.empty()).map(Action::code).toList();
    }

    private static Stream<Action> plan(Reader reader, Optional<Nation> nation) {
        return FIRST_HOUR.plan(reader, nation, Optional.empty()).stream()
                .flatMap(part -> part.actions().stream());
    }

    private static Stream<Action> gone(Reader reader) {
        return FIRST_HOUR.gone(reader, Optional.empty(), Optional.empty()).stream()
                .flatMap(part -> part.actions().stream());
    }
}
