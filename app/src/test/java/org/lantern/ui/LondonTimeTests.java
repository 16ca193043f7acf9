package org.lantern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.TestClock;
import org.lantern.calendar.Spoken;
import org.springframework.context.i18n.LocaleContextHolder;

class LondonTimeTests {

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T14:07:00Z, en, 23 November 2026 at 14:07", // winter
        "2026-07-01T23:30:00Z, en, 2 July 2026 at 00:30", // summer, past midnight in London
        "2026-11-23T14:07:00Z, cy, 23 Tachwedd 2026 am 14:07",
    })
    void aMomentIsSaidInTheTimeOfTheKingdomAndTheLanguageOfThePage(
            Instant moment, String language, String said) {
        LocaleContextHolder.setLocale(Locale.of(language));

        assertThat(new LondonTime(new Spoken(), new TestClock()).moment(moment)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-23, false", // a year ago today
        "2025-11-22, true",
        "2026-11-23, false"
    })
    void whatWasLookedUpMoreThanTwelveMonthsAgoIsOld(LocalDate day, boolean old) {
        assertThat(new LondonTime(new Spoken(), new TestClock()).old(day)).isEqualTo(old);
    }

    @ParameterizedTest
    @CsvSource({
        "31, 1, 2012, 2012-01-31",
        "31, 2, 2012,",
        "x, 2, 2012,",
        "1, 2,,",
        "' 1 ', 2, 2012, 2012-02-01"
    })
    void aTypedDateIsADayOnlyWhereThereIsSuchADay(
            String day, String month, String year, LocalDate expected) {
        var date = new TypedDate(day, month, year).date();

        assertThat(date.orElse(null)).isEqualTo(expected);
    }
}
