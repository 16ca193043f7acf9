package org.lantern.desk;

import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.DeskPart;
import org.lantern.access.FirstPagePart;
import org.springframework.stereotype.Component;

/// How much was handed to somebody and waits for their answer, on their first page.
@Component
class HandedPart implements DeskPart {

    private final HandingOver handing;

    HandedPart(HandingOver handing) {
        this.handing = handing;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<FirstPagePart> firstPage(Acting.Practitioner acting) {
        var offered = handing.offered(acting);
        return offered == 0
                ? Optional.empty()
                : Optional.of(
                        new FirstPagePart("desk/parts", "handed", Map.of("deskHanded", offered)));
    }
}
