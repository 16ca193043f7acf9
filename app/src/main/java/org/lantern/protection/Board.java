package org.lantern.protection;

import java.util.List;
import org.lantern.access.Acting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Every hour that runs, for whoever answers for it or has a part in it: late ones first.
@Service
@Transactional
public class Board {

    /// More than a screen shows.
    private static final int AT_MOST = 200;

    private final HourRows rows;
    private final Trace trace;

    Board(HourRows rows, Trace trace) {
        this.rows = rows;
        this.trace = trace;
    }

    /// That they were shown them is recorded.
    public List<Hour> hours(Acting.Practitioner acting) {
        var all = rows.running(acting, trace.now(), AT_MOST);
        trace.listed(all.stream().map(hour -> hour.plan().ref()).toList(), acting);
        return all;
    }
}
