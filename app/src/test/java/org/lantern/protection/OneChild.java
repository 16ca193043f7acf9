package org.lantern.protection;

import java.util.List;
import java.util.UUID;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;

/// What was written about one child, with a word in every text of it.
///
/// @param joined another concern about them
/// @param same as whom they are told of there
record OneChild(
        String word,
        ConcernRef concern,
        ConcernRef joined,
        PlanRef plan,
        PersonRef person,
        PersonRef same,
        CaseRef file) {

    List<UUID> refs() {
        return List.of(
                concern.value(),
                joined.value(),
                plan.value(),
                person.value(),
                same.value(),
                file.value());
    }
}
