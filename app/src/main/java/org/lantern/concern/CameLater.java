package org.lantern.concern;

import java.util.Set;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Recorded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Whoever comes to work here may be the person that a concern is about which was given back to the
/// shared desk, or have a name that was given in one: they are kept from it in the moment in which
/// they could see it.
@Component
class CameLater {

    private static final Set<String> CAME =
            Set.of("account-added", "account-reopened", "team-joined");

    private final Keeping keeping;
    private final KeptRecords records;
    private final Namesakes namesakes;

    CameLater(Keeping keeping, KeptRecords records, Namesakes namesakes) {
        this.keeping = keeping;
        this.records = records;
        this.namesakes = namesakes;
    }

    @EventListener
    void hear(Recorded recorded) {
        if (!CAME.contains(recorded.act())) return;
        records.givenBack().forEach(keeping::keepOutWhoCame);
        recorded.subjects().forEach(who -> namesakes.came(new PractitionerRef(who)));
    }
}
