package org.lantern.concern;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lantern.access.Acting;
import org.lantern.kernel.PractitionerRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What waits at desks that stand open, when something changed: asked of the database once for all
/// of them, and worked out once for all who see the same.
///
/// Who may see what, and what stands there, are of one moment.
@Service
@Transactional
public class OpenDesks {

    private final WaitingRows rows;
    private final Deeds deeds;

    OpenDesks(WaitingRows rows, Deeds deeds) {
        this.rows = rows;
        this.deeds = deeds;
    }

    /// What waits for each of them: the first page of every lane. That they were shown it is
    /// recorded.
    ///
    /// @return by whose it is; those who see the same have the same
    public Map<PractitionerRef, Queue> queues(Collection<Acting.Practitioner> all) {
        rows.ofOneMoment();
        var theirs = rows.theirs(all.stream().map(Acting.Practitioner::ref).toList());
        var drawn = new HashMap<List<Theirs>, Queue>();
        var queues = new LinkedHashMap<Acting.Practitioner, Queue>();
        for (var acting : all)
            queues.put(
                    acting,
                    drawn.computeIfAbsent(
                            theirs.getOrDefault(acting.ref(), List.of()),
                            which -> new Queue(rows.firstPages(which))));
        deeds.listed(queues);
        return queues.entrySet().stream()
                .collect(toMap(each -> each.getKey().ref(), Map.Entry::getValue));
    }
}
