package org.lantern.protection.web;

import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.protection.MarkedStart;
import org.lantern.screening.MatrixPart;
import org.lantern.screening.MatrixView;
import org.springframework.stereotype.Component;

/// Beside a matrix on which exploitation is marked: the one tap that begins the first hour.
@Component
class MarkedOffer implements MatrixPart {

    private final MarkedStart start;

    MarkedOffer(MarkedStart start) {
        this.start = start;
    }

    @Override
    public Optional<Section> beside(MatrixView view, Acting.Practitioner acting) {
        return start.offered(view, acting)
                .map(offered -> new Section("protection/marked", Map.of("offered", offered)));
    }
}
