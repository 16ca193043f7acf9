package org.lantern.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/// A keyboard without a mouse. Wherever it comes to, one can see where one is.
final class Keyboard {

    private static final int FURTHEST = 400;

    /// What has the focus, or what stands for it before one's eyes: a radio is drawn by its label.
    private static final String SEEN =
            """
            () => {
              const at = document.activeElement
              const label = at.labels && /radio|checkbox/.test(at.type) ? at.labels[0] : null
              const looks = [getComputedStyle(at), label && getComputedStyle(label, '::before')]
              const marked = look => look && (look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) > 0
                  || look.boxShadow !== 'none')
              const box = (label ?? at).getBoundingClientRect()
              return looks.some(marked) && box.width > 0 && box.bottom > 0 && box.top < innerHeight
            }
            """;

    private static final String WHERE =
            """
            () => {
              const at = document.activeElement
              return at === document.body ? '' : at.tagName + '#' + at.id + '[' + (at.name ?? '') + '=' + (at.value ?? at.href ?? at.textContent) + ']'
            }
            """;

    private final Page page;

    Keyboard(Visitor visitor) {
        page = visitor.page();
    }

    /// Goes on with Tab until it is at something like that.
    Keyboard to(String css) {
        for (int steps = 0; steps < FURTHEST; steps++) {
            if (isAt(css)) return this;
            press("Tab");
            if (!where().isEmpty())
                assertThat(page.evaluate(SEEN)).as("focus is seen at %s", where()).isEqualTo(true);
        }
        throw new AssertionError("Not reached by Tab: " + css + " on " + page.url());
    }

    /// Types into it.
    Keyboard type(String css, String words) {
        to(css);
        page.keyboard().type(words);
        return this;
    }

    /// Chooses one of several with the arrows.
    Keyboard choose(String name, String value) {
        to("[name='" + name + "']");
        press("Space");
        for (int steps = 0; steps < 30 && !isAt("[value='" + value + "']"); steps++)
            press("ArrowDown");
        assertThat(isAt("[name='" + name + "'][value='" + value + "']:checked")).as(value).isTrue();
        return this;
    }

    /// Presses what it is at, which leads to another page.
    void enter(String css) {
        to(css);
        page.waitForNavigation(() -> press("Enter"));
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /// From the top to the end of the page and one step back: nothing holds it.
    ///
    /// @return how many places it came to
    int throughThePage() {
        var before = "";
        for (int steps = 0; steps < FURTHEST; steps++) {
            press("Tab");
            var now = where();
            if (now.isEmpty() && steps > 0) {
                press("Shift+Tab");
                assertThat(where()).as("one step back").isEqualTo(before);
                return steps;
            }
            assertThat(now).as("held after %s places", steps).isNotEqualTo(before);
            before = now;
        }
        throw new AssertionError("No end of places on " + page.url());
    }

    private boolean isAt(String css) {
        return (Boolean) page.evaluate("css => document.activeElement.matches(css)", css);
    }

    private String where() {
        return (String) page.evaluate(WHERE);
    }
}
