package org.lantern.access;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What is still to be set up, on an administrator's first page.
@Component
class SetUpPart implements DeskPart {

    private static final int AT_MOST = 8;

    private final SetUpGaps gaps;

    SetUpPart(SetUpGaps gaps) {
        this.gaps = gaps;
    }

    @Override
    public int order() {
        return 18;
    }

    @Override
    public Optional<FirstPagePart> firstPage(Acting.Practitioner acting) {
        if (!acting.has(Role.ADMINISTRATOR)) return Optional.empty();
        var all = gaps.of(acting, LocaleContextHolder.getLocale());
        return Optional.of(
                new FirstPagePart(
                        "access/set-up-first-page",
                        "gaps",
                        Map.of(
                                "setUpGaps", all.stream().limit(AT_MOST).toList(),
                                "setUpMore", Math.max(0, all.size() - AT_MOST))));
    }
}
