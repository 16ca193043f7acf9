package org.lantern.protection;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.casefile.Photograph;
import org.lantern.casefile.PhotographRef;
import org.lantern.database.Reads;
import org.lantern.kernel.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The photographs of one child, out of all plans on which a reader sees them. Whoever else is on
/// one of those plans is not among them.
@Service
@Transactional
public class ChildPhotographs {

    private final Plans plans;
    private final PlanPhotographs photographs;
    private final JdbcClient db;

    ChildPhotographs(Plans plans, PlanPhotographs photographs, JdbcClient db) {
        this.plans = plans;
        this.photographs = photographs;
        this.db = db;
    }

    /// That there are, by then, the newest first; without a look at any.
    @Reads
    public List<OnPlan> of(PersonRef child, Instant moment, Acting.Practitioner acting) {
        var same = oneWith(child, moment);
        var all = new LinkedHashMap<PhotographRef, OnPlan>();
        for (var file : plans.of(child, moment, acting))
            photographs.of(file, acting).stream()
                    .filter(one -> one.shows().filter(same::contains).isPresent())
                    .filter(one -> !one.at().isAfter(moment))
                    .forEach(one -> all.putIfAbsent(one.ref(), new OnPlan(file.plan().ref(), one)));
        return all.values().stream()
                .sorted(Comparator.comparing((OnPlan each) -> each.one().at()).reversed())
                .toList();
    }

    private List<PersonRef> oneWith(PersonRef child, Instant moment) {
        return db.sql("select person from casefile.one_with_at(:child, :moment)")
                .param("child", child.value())
                .param("moment", moment.atOffset(UTC))
                .query((row, _) -> new PersonRef(row.getObject("person", UUID.class)))
                .list();
    }

    /// One of them, and a plan on whose page it is looked at.
    public record OnPlan(PlanRef plan, Photograph one) {}
}
