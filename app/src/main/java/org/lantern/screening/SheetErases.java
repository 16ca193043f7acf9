package org.lantern.screening;

import java.util.List;
import java.util.Set;
import org.lantern.database.Erases;
import org.springframework.stereotype.Component;

/// Sheets of indicators. The marks are statements.
@Component
class SheetErases implements Erases {

    @Override
    public int floor() {
        return 50;
    }

    @Override
    public List<Rows> rows() {
        return List.of(new Rows("screening.sheet", "t.person = {persons} or t.record = {records}"));
    }

    @Override
    public Set<String> without() {
        return Set.of();
    }
}
