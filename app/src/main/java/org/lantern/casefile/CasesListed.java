package org.lantern.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lantern.kernel.By;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.Recorded;

/// Cases were shown in a list: one look, and each of them has been seen.
record CasesListed(List<CaseRef> cases, By by, Instant at) implements Recorded {

    @Override
    public String act() {
        return "case-listed";
    }

    @Override
    public List<UUID> subjects() {
        return cases.stream().map(CaseRef::value).toList();
    }
}
