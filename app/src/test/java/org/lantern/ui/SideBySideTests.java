package org.lantern.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/// What a page reads side by side.
class SideBySideTests {

    private final SideBySide sideBySide = new SideBySide();

    @AfterEach
    void end() {
        sideBySide.destroy();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void oneDoesNotWaitForTheOther() {
        var both = new CountDownLatch(2);
        var first = sideBySide.ask(() -> met(both));
        var second = sideBySide.ask(() -> met(both));
        assertThat(first.get()).isTrue();
        assertThat(second.get()).isTrue();
    }

    @Test
    void theWordsAreInTheLanguageOfThePage() {
        LocaleContextHolder.setLocale(Locale.of("cy"));
        assertThat(sideBySide.ask(LocaleContextHolder::getLocale).get()).isEqualTo(Locale.of("cy"));
    }

    @Test
    void whatWentWrongGoesWrongForThePage() {
        var wrong =
                sideBySide.ask(() -> {
                    throw new IllegalStateException("no database");
                });
        assertThatThrownBy(wrong::get)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no database");
    }

    @Test
    void manyGoInAFewLanesAndAFaultInOneKeepsNoneBehindItFromItsAnswer() {
        var works =
                List.<Supplier<String>>of(
                        () -> Thread.currentThread().getName(),
                        () -> {
                            throw new IllegalStateException("no database");
                        },
                        () -> Thread.currentThread().getName(),
                        () -> Thread.currentThread().getName());

        var answers = sideBySide.ask(works, 2);

        assertThat(answers.get(2).get()).as("the same lane").isEqualTo(answers.get(0).get());
        assertThatThrownBy(answers.get(1)::get).hasMessage("no database");
        assertThat(answers.get(3).get()).isNotBlank();
    }

    private static boolean met(CountDownLatch both) {
        both.countDown();
        try {
            both.await();
            return true;
        } catch (InterruptedException stopped) {
            return false;
        }
    }
}
