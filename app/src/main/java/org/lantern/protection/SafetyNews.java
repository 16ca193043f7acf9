package org.lantern.protection;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.lantern.kernel.By;
import org.lantern.notification.Notice;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells the carer of each change of a safety plan, and that they must say they know it; once they
/// do, or it was read to them, or another took its place or theirs, no longer. Whatever goes wrong
/// here is taken back by itself, and nothing else with it.
@Service
@Transactional(propagation = Propagation.NESTED)
class SafetyNews {

    private static final String ABOUT = "safety-plan:";

    private final SafetyRows rows;
    private final CarerRows carers;
    private final Notices notices;
    private final Clock clock;

    SafetyNews(SafetyRows rows, CarerRows carers, Notices notices, Clock clock) {
        this.rows = rows;
        this.carers = carers;
        this.notices = notices;
        this.clock = clock;
    }

    /// All of a case, a drill, or the children of a plan.
    ///
    /// @param by whose deed it follows from
    void settle(UUID record, By by) {
        carers.files(record).forEach(file -> settleOne(file, by));
    }

    /// All that anybody is told of, or should be.
    Set<UUID> all() {
        var all = new TreeSet<>(carers.files());
        notices.standing(ABOUT)
                .forEach(about -> all.add(UUID.fromString(about.substring(ABOUT.length()))));
        return all;
    }

    /// One of them. Whoever changes it and whoever takes the part of the carer wait for each other,
    /// so that the later knows of both.
    void settleOne(UUID file, By by) {
        var about = ABOUT + file;
        notices.stand(about, () -> due(about, file), by);
    }

    private List<Notice> due(String about, UUID file) {
        return rows.of(file, clock.instant()).stream()
                .limit(1)
                .filter(plan -> plan.acknowledged().isEmpty())
                .flatMap(plan ->
                        carers.of(file).stream()
                                .map(carer -> notice(about + ":" + plan.number(), carer)))
                .toList();
    }

    private static Notice notice(String version, CarerRows.Carer carer) {
        return new Notice(
                carer.who(),
                version + ":" + carer.plan(),
                Occasion.CHANGED,
                "/plans/" + carer.plan() + "/carer",
                true,
                carer.drill());
    }
}
