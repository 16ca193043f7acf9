package org.lantern.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.lantern.access.Hole;
import org.lantern.access.RotaWatch;
import org.lantern.access.Shift;
import org.lantern.kernel.By;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;
import org.lantern.vocabulary.Reminder;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells those who keep a rota of each hole in it before it begins, once, and once more shortly
/// before; when somebody fills it, or it is over, that is withdrawn. Whatever goes wrong here is
/// taken back by itself, and nothing else with it.
@Service
@Transactional(propagation = Propagation.NESTED)
class HoleNews {

    /// A hole that began longer ago than that is told of as one that was always there, and so once
    /// more.
    private static final Duration BACK = Duration.ofDays(7);

    private final RotaWatch rotas;
    private final Notices notices;
    private final Vocabulary vocabulary;
    private final Clock clock;

    HoleNews(RotaWatch rotas, Notices notices, Vocabulary vocabulary, Clock clock) {
        this.rotas = rotas;
        this.notices = notices;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /// The rotas in which somebody is put, or from which they were taken.
    void settleWith(PractitionerRef who, By by) {
        rotas.with(who).forEach(team -> settle(team, by));
    }

    /// @param by whose deed it follows from
    void settle(TeamRef team, By by) {
        var about = "rota-hole:" + team;
        notices.stand(about, () -> due(team, about), by);
    }

    private List<Notice> due(TeamRef team, String about) {
        var now = clock.instant();
        var reminder = vocabulary.reminder("rota-hole");
        var within = new Shift(now.minus(BACK), now.plus(Duration.ofMinutes(reminder.before())));
        var holes =
                rotas.holes(team, within, now).stream()
                        .filter(hole -> hole.when().until().isAfter(now))
                        .toList();
        if (holes.isEmpty()) return List.of();
        var keepers = rotas.keepers(team, now);
        return holes.stream()
                .flatMap(hole ->
                        notices(team, about, hole, within, keepers, soon(hole, reminder, now)))
                .toList();
    }

    private static boolean soon(Hole hole, Reminder reminder, Instant now) {
        return !hole.when().from().minus(Duration.ofMinutes(reminder.again())).isAfter(now);
    }

    private static Stream<Notice> notices(
            TeamRef team,
            String about,
            Hole hole,
            Shift within,
            List<PractitionerRef> keepers,
            boolean soon) {
        var begins = hole.when().from().equals(within.from()) ? "before" : hole.when().from();
        var reason = "%s:%s:%s:%s".formatted(about, hole.rank(), begins, soon ? "soon" : "ahead");
        return keepers.stream()
                .map(who ->
                        new Notice(who, reason, Occasion.ROTA_HOLE, "/rota/" + team, soon, false));
    }
}
