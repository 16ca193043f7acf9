package org.lantern.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.calendar.CalendarNation;
import org.lantern.calendar.ProclaimedHoliday;
import org.lantern.calendar.Spoken;

/// Duties and holidays as content: what can be written, and which mistakes stop the start.
class DutyContentTests {

    private static final String VISIT =
            Board.SOURCE
                    + """
                    duties:
                      - code: our-visit
                        title: Visit
                        starts: it begins
                        stops: it ends
                        owner: somebody
                        lines:
                          - {limit: {days: 3}, force: practice}
                    """;

    @TempDir Path directory;
    private Board board;

    @BeforeEach
    void aBoardWithADutyOfItsOwn() {
        board = Board.whole(directory).with("duties/a.yaml", VISIT);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    as-soon-as-possible                       | as soon as possible
                    before                                    | before it happens
                    {hours: 72}                               | within 72 hours
                    {working-days: 5, as: where-possible}     | within 5 working days where possible
                    {days: 28, as: usually}                   | usually within 28 days
                    {days: 30, as: not-before}                | not before 30 days have passed
                    {weeks: 6, as: ahead}                     | at least 6 weeks before it happens
                    {hours: 72, as: at-most}                  | at most 72 hours
                    {months: 3, then: [{months: 6}]}          | within 3 months, then within 6 months, and so on
                    """)
    void aLimitIsWrittenAsItIsSaid(String written, String said) {
        var limit =
                board.with("duties/a.yaml", VISIT.replace("{days: 3}", written))
                        .read()
                        .duty("our-visit")
                        .lines()
                        .getFirst()
                        .limit();

        assertThat(new Spoken().limit(limit, Locale.UK)).isEqualTo(said);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    days: 3}               | days: 3, hours: 2}          | a limit is counted in just one of hours, working-days, days, weeks, months
                    {days: 3}              | soon                        | "limit" is before, as-soon-as-possible or a number, not soon
                    {days: 3}              | {days: 3, more: {days: 2}}  | "extension" and "more" of the limit go together
                    force: practice        | force: habit                | "force" is one of law, guidance, practice, not "habit"
                    force: practice        | force: law, from: soon      | "from" is a day such as 2026-11-23, not "soon"
                    force: practice        | force: law, nations: [kent] | "nations" knows no "kent"; there are england, northern-ireland, scotland, wales
                    """)
    void aMistakeInALineStopsTheStart(String before, String after, String reason) {
        board.with("duties/a.yaml", VISIT.replace(before, after));

        assertThat(board.mistakes()).containsExactly("duties/a.yaml:9: " + reason);
    }

    @Test
    void twoLinesMayNotApplyAtOnce() {
        board.with(
                "duties/a.yaml",
                VISIT + "      - {nations: [wales], limit: {days: 2}, force: law}\n");

        assertThat(board.mistakes())
                .containsExactly("duties/a.yaml:8: two lines apply in WALES from the same day");
    }

    @Test
    void theLineInForceIsThatOfTheDayAndTheNation() {
        var duty =
                board.with(
                                "duties/a.yaml",
                                VISIT
                                        + "      - {from: 2026-02-05, nations: [wales], limit: {days: 2}, force: law}\n")
                        .read()
                        .duty("our-visit");

        assertThat(limit(duty, "2026-02-04", "WALES")).isEqualTo("within 3 days");
        assertThat(limit(duty, "2026-02-05", "WALES")).isEqualTo("within 2 days");
        assertThat(limit(duty, "2026-02-05", "ENGLAND")).isEqualTo("within 3 days");
    }

    @Test
    void aBoardTightensALimitAndCannotLoosenIt() {
        board.with("duties/b.yaml", tighter("our-visit", "{days: 2}"));
        assertThat(board.read().duty("our-visit").local())
                .extracting(local -> local.isKeptIn("E10000016"))
                .containsExactly(true);

        board.with("duties/b.yaml", tighter("our-visit", "{days: 4}"));
        assertThat(board.mistakes())
                .containsExactly("duties/b.yaml:3: is longer than that of our-visit, not tighter");
        board.with("duties/b.yaml", tighter("D99", "{days: 4}"));
        assertThat(board.mistakes()).containsExactly("duties/b.yaml:3: there is no duty D99");
    }

    @Test
    void aBoardCannotReplaceADutyThatIsBuiltIn() {
        board.with("duties/a.yaml", VISIT.replace("our-visit", "D05"));

        var both = new Mistakes();
        try {
            ContentReader.read(Optional.of(directory));
        } catch (VocabularyMistaken e) {
            e.mistakes().forEach(m -> both.add(m.spot(), m.toString()));
        }
        assertThat(both.list()).anyMatch(m -> m.toString().contains("duty D05 stands already in"));
    }

    @Test
    void aProclaimedHolidayHasItsDayNationsNameAndSource() {
        board.with(
                "holidays/a.yaml",
                Board.SOURCE
                        + "holidays:\n  - {date: 2026-06-15, nations: [scotland], name: A day}\n");
        assertThat(board.read().holidays())
                .containsExactly(
                        new ProclaimedHoliday(
                                LocalDate.of(2026, 6, 15),
                                java.util.Set.of(CalendarNation.SCOTLAND),
                                "A day"));

        board.with("holidays/a.yaml", "holidays:\n  - {date: 2026-06-31, name: A day}\n");
        assertThat(board.mistakes())
                .isEqualTo(
                        List.of(
                                "holidays/a.yaml:2: \"source\" is missing, here and at the top of the file",
                                "holidays/a.yaml:2: \"date\" is a day such as 2026-11-23, not \"2026-06-31\""));
    }

    private static String tighter(String duty, String limit) {
        return Board.SOURCE + "tighter:\n  - {duty: " + duty + ", limit: " + limit + "}\n";
    }

    private static String limit(Duty duty, String day, String nation) {
        var line = duty.on(LocalDate.parse(day), nation).orElseThrow();
        return line.limit().toString();
    }
}
