package org.lantern.protection;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.lantern.access.Acting;
import org.lantern.casefile.Apart;
import org.lantern.casefile.Cases;
import org.lantern.clock.DutyKey;
import org.lantern.clock.Powers;
import org.lantern.clock.UsedBy;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// A plan for a boy, on which a constable has the part of the police; there is no case yet.
abstract class WithAConstable extends OnAPlan {

    private static final DutyKey POLICE = new DutyKey("D08");

    @Autowired Cases cases;
    @Autowired Apart apart;
    @Autowired PlanPowers powers;

    ConcernRef concern;
    PlanRef plan;
    PersonRef boy;
    String page;

    @BeforeEach
    void aPlanWithAConstable() {
        concern = flight("boy");
        var file = planOf(concern);
        plan = file.plan().ref();
        boy = file.children().keySet().iterator().next();
        page = "/plans/" + plan;
        parts.offer(plan, Role.POLICE, officer.ref(), "", amina);
        parts.take(plan, again(file).offers().getLast().ref(), officer);
    }

    void used(Acting.Practitioner who) {
        powers.used(plan, List.of(boy), use(), who);
    }

    Powers.Use use() {
        return new Powers.Use(POLICE, clock.instant(), new UsedBy("PC 4711", ""));
    }
}
