package org.lantern.protection;

import java.util.Collection;
import java.util.List;
import org.lantern.access.Acting;
import org.lantern.kernel.PersonRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Every hour that runs, for whoever answers for it or has a part in it: late ones first.
@Service
@Transactional
public class Board {

    /// More than a screen shows.
    private static final int AT_MOST = 200;

    private static final int A_FEW = 4;

    private final HourRows rows;
    private final Trace trace;

    Board(HourRows rows, Trace trace) {
        this.rows = rows;
        this.trace = trace;
    }

    /// That they were shown them is recorded.
    public List<Hour> hours(Acting.Practitioner acting) {
        return hours(AT_MOST, acting);
    }

    /// As many as a first page shows, recorded likewise.
    public List<Hour> first(Acting.Practitioner acting) {
        return hours(A_FEW, acting);
    }

    /// Those of these children that are theirs to see, recorded likewise.
    public List<Hour> of(Collection<PersonRef> children, Acting.Practitioner acting) {
        if (children.isEmpty()) return List.of();
        return shown(rows.of(children, acting, trace.now()), acting);
    }

    private List<Hour> hours(int atMost, Acting.Practitioner acting) {
        return shown(rows.running(acting, trace.now(), atMost), acting);
    }

    private List<Hour> shown(List<Hour> all, Acting.Practitioner acting) {
        trace.listed(all.stream().map(hour -> hour.plan().ref()).toList(), acting);
        return all;
    }
}
