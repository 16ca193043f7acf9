package org.lantern.protection;

import static org.lantern.vocabulary.Playbook.Role.DUTY_SOCIAL_WORKER;
import static org.lantern.vocabulary.Playbook.Role.FINDER;
import static org.lantern.vocabulary.Playbook.Role.MANAGER;
import static org.lantern.vocabulary.Playbook.Role.PLACEMENT_CARER;
import static org.lantern.vocabulary.Playbook.Role.SAFEGUARDING_LEAD;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.lantern.vocabulary.Playbook;
import org.lantern.vocabulary.Playbook.Role;

/// Who reads what to do. Whoever may be alone with the child reads their safeguarding lead's part
/// too: there may be none tonight.
public enum Reader {
    ANYBODY("", FINDER, SAFEGUARDING_LEAD),
    SCHOOL("school", FINDER, SAFEGUARDING_LEAD),
    HEALTH("health", FINDER, SAFEGUARDING_LEAD, Role.HEALTH),
    POLICE("police", FINDER, Role.POLICE),
    BORDER("border", FINDER, SAFEGUARDING_LEAD),
    VOLUNTARY("voluntary", FINDER, SAFEGUARDING_LEAD),
    SOCIAL_WORKER("social-care", DUTY_SOCIAL_WORKER),
    CARER("placement", PLACEMENT_CARER),
    MANAGER_ON_CALL("social-care", MANAGER),
    /// Whoever wants the whole plan, such as to print it.
    EVERYBODY(Role.values());

    private final Optional<String> setting;
    private final Set<Role> roles;

    /// Everywhere.
    Reader(Role... roles) {
        this(Optional.empty(), roles);
    }

    Reader(String setting, Role... roles) {
        this(Optional.of(setting), roles);
    }

    Reader(Optional<String> setting, Role... roles) {
        this.setting = setting;
        this.roles = EnumSet.of(roles[0], roles);
    }

    /// Whether an action is theirs to do, or to see done.
    public boolean isAsked(Playbook.Action action) {
        return roles.contains(action.who()) && setting.map(action::isAskedAt).orElse(true);
    }
}
