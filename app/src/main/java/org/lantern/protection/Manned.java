package org.lantern.protection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Playbook.Role;

/// Who has which part in a plan, to whom one is offered, and for which of the desk's nobody is on
/// call.
///
/// @param holes of the duty social worker and the manager
record Manned(
        Map<Role, Holder> holders,
        Map<PersonRef, Holder> carers,
        List<Offer> offers,
        Set<Role> holes) {}
