package org.lantern.vocabulary;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Who must do what, by when, where a child may vanish, or has. A plan runs on the version with
/// which it began.
///
/// @param id such as `golden-hour`
public record Playbook(String id, int version, Words title, List<Action> actions) {

    public Playbook {
        actions = List.copyOf(actions);
    }

    /// The same as it is kept in an area: with what that area adds, and its tighter times.
    ///
    /// @param area a GSS code
    public Playbook in(String area) {
        return with(
                actions.stream()
                        .filter(action -> action.isAskedIn(area))
                        .map(action -> action.in(area))
                        .toList());
    }

    /// As it is everywhere, without what single areas add.
    public Playbook everywhere() {
        return with(actions.stream().filter(action -> action.areas().isEmpty()).toList());
    }

    /// The action of that code.
    public Optional<Action> find(String code) {
        return actions.stream().filter(action -> action.code().equals(code)).findFirst();
    }

    Playbook with(List<Action> others) {
        return new Playbook(id, version, title, others);
    }

    /// The part somebody takes. No parent, companion or person of concern takes any.
    public enum Role {
        FINDER,
        SAFEGUARDING_LEAD,
        DUTY_SOCIAL_WORKER,
        POLICE,
        HEALTH,
        PLACEMENT_CARER,
        MANAGER
    }

    /// What the minutes are counted from.
    public enum Event {
        /// The plan begins.
        START,
        /// The child comes to the place where they will stay.
        ARRIVAL,
        /// Somebody notices that the child is gone.
        NOTICED,
        /// The child is back.
        RETURN
    }

    /// Whether children who were found together need it once, or each of them.
    public enum Scope {
        EVENT,
        EACH_CHILD
    }

    /// When it waits, and is never late.
    public enum Rests {
        NEVER,
        /// It needs the child, who is gone.
        WHILE_GONE
    }

    /// One thing to do.
    ///
    /// @param code such as `GH05`; never used again for something else
    /// @param agencies kinds of agency whose people do it, such as `POLICE`; any when none is named
    /// @param nations names such as `WALES`
    /// @param settings where the child is, such as `school`; anywhere when none is named
    /// @param areas GSS codes of the areas that ask for it; all when none is named
    /// @param proof what is put down when it is done
    /// @param tighter shorter times that areas have set themselves
    public record Action(
            String code,
            Role who,
            Set<String> agencies,
            Set<String> nations,
            Set<String> settings,
            Set<String> areas,
            Scope scope,
            Words does,
            Words proof,
            Due due,
            Rests rests,
            Escalation escalation,
            Origin origin,
            List<Tighter> tighter) {

        public Action {
            agencies = Set.copyOf(agencies);
            nations = Set.copyOf(nations);
            settings = Set.copyOf(settings);
            areas = Set.copyOf(areas);
            tighter = List.copyOf(tighter);
        }

        public boolean isAskedIn(String area) {
            return areas.isEmpty() || areas.contains(area);
        }

        public boolean isForEachChild() {
            return scope == Scope.EACH_CHILD;
        }

        /// Whether it is asked where the child is in such a setting.
        public boolean isAskedAt(String setting) {
            return settings.isEmpty() || settings.contains(setting);
        }

        /// With the shortest times that are set for the area.
        Action in(String area) {
            var kept = tighter.stream().filter(each -> each.isKeptIn(area)).toList();
            int within =
                    kept.stream()
                            .flatMap(each -> each.within().stream())
                            .reduce(due.minutes(), Math::min);
            int after =
                    kept.stream()
                            .flatMap(each -> each.escalatesAfter().stream())
                            .reduce(escalation.minutes(), Math::min);
            return with(
                    new Due(due.from(), within),
                    new Escalation(Math.max(after, within), escalation.to()),
                    tighter);
        }

        Action tightenedBy(Tighter more) {
            return with(due, escalation, Stream.concat(tighter.stream(), Stream.of(more)).toList());
        }

        Action with(Due due, Escalation escalation, List<Tighter> tighter) {
            return new Action(
                    code,
                    who,
                    agencies,
                    nations,
                    settings,
                    areas,
                    scope,
                    does,
                    proof,
                    due,
                    rests,
                    escalation,
                    origin,
                    tighter);
        }
    }

    /// By when: so many minutes after an event.
    public record Due(Event from, int minutes) {

        public Instant at(Instant event) {
            return event.plus(Duration.ofMinutes(minutes));
        }
    }

    /// Who is asked next where it is not done, so many minutes after the same event. From a manager
    /// it goes to the next manager on call.
    public record Escalation(int minutes, Role to) {

        public Instant at(Instant event) {
            return event.plus(Duration.ofMinutes(minutes));
        }
    }

    /// A shorter time that some areas keep, or all.
    public record Tighter(
            Set<String> areas,
            Optional<Integer> within,
            Optional<Integer> escalatesAfter,
            Origin origin) {

        public Tighter {
            areas = Set.copyOf(areas);
        }

        boolean isKeptIn(String area) {
            return areas.isEmpty() || areas.contains(area);
        }
    }
}
