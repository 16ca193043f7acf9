package org.lantern.clock;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantern.ui.TypedDate;

/// What somebody types who says that a power was used: of whom, where there are several children,
/// which, by whom, under which number, since when. Its page is `clock/power`, on a case and on a
/// plan.
public record PowerForm(
        @Nullable List<String> children,
        @Nullable String power,
        @NotBlank(message = "{clock.power.by.missing}")
                @Size(max = 200, message = "{clock.power.long}")
                @Nullable String by,
        @Size(max = 200, message = "{clock.power.long}") @Nullable String log,
        @Nullable TypedDate day,
        @Nullable String time) {

    public static final PowerForm EMPTY = new PowerForm(null, null, null, null, null, null);

    /// Whether somebody said of whom, and did not leave it to the page.
    public boolean isOfAnybody() {
        return children != null && children.stream().anyMatch(each -> !each.isBlank());
    }

    /// Of the duty that the power has; empty where none was chosen.
    public String code() {
        return plain(power);
    }

    /// That it was used then.
    public Powers.Use use(Instant at) {
        return new Powers.Use(new DutyKey(code()), at, new UsedBy(plain(by), plain(log)));
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
