package org.lantern.access;

import java.util.List;
import java.util.Set;
import org.lantern.database.Erases;
import org.springframework.stereotype.Component;

/// Who is at work is told here, and nothing of a child. What somebody was typing when their session
/// ended is sealed to them, so that nobody can tell of whom it is: all of that goes.
@Component
class WorkErases implements Erases {

    @Override
    public int floor() {
        return 20;
    }

    @Override
    public List<Rows> rows() {
        return List.of(new Rows("access.sealed_words", "true"));
    }

    @Override
    public Set<String> without() {
        return Set.of(
                "access.account_closed",
                "access.account_reopened",
                "access.agency",
                "access.area_ended",
                "access.area_given",
                "access.hours_said",
                "access.hours_span",
                "access.interpreter_line",
                "access.interpreter_line_ended",
                "access.membership",
                "access.membership_ended",
                "access.number_said",
                "access.password",
                "access.practitioner",
                "access.release",
                "access.role_ended",
                "access.role_given",
                "access.rota_away",
                "access.rota_away_ended",
                "access.rota_offer",
                "access.rota_offer_answered",
                "access.rota_turn",
                "access.rota_turn_ended",
                "access.screen",
                "access.screen_code",
                "access.screen_opened",
                "access.screen_withdrawn",
                "access.sign_in",
                "access.sign_in_try",
                "access.team");
    }
}
