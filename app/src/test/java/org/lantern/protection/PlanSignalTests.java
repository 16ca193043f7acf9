package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.casefile.Apart;
import org.lantern.casefile.Cases;
import org.lantern.casefile.People;
import org.lantern.concern.Channel;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.notification.Heard;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A plan that becomes one for named people only leaves open boards and walls: they are told that
/// something changed, as before, and ask anew.
class PlanSignalTests extends OnAPlan {

    @Autowired Apart apart;
    @Autowired Cases cases;
    @Autowired People people;
    @Autowired CaseStart starts;
    @Autowired ApplicationContext house;

    private PlanFile plan;
    private PersonRef boy;
    private PersonRef same;
    private CaseRef other;

    @BeforeEach
    void aPlanAndACaseOfTheSameBoy() {
        plan = planOf(flight("boy"));
        boy = plan.children().keySet().iterator().next();
        var second = tell(Channel.PUBLIC, "not-sure", new Acting.ThePublic(), "a boy");
        same = childOf(second);
        other = cases.open(same, KENT, second.value(), amina);
        apart.name(other.value(), amina.ref(), amina);
    }

    @Test
    void whereARecordOfItIsRestrictedThoseHearItWhoSawItBefore() {
        link();
        assertThat(heard(this::restrict)).contains(KENT, amina.ref().toString());
        assertThat(board.hours(ben).hours()).isEmpty();
    }

    @Test
    void whereItIsLinkedWithARestrictedOneTheyHearItToo() {
        restrict();
        assertThat(heard(this::link)).contains(KENT, amina.ref().toString());
    }

    @Test
    void whatIsDoneOnItLaterIsHeardByBoth() {
        link();
        restrict();
        assertThat(heard(() -> done(plan, "GH06", amina))).contains(KENT, amina.ref().toString());
    }

    @Test
    void ofAPlanThatBeganFromACaseTheBoardsOfItsAreaHear() {
        starts.start(other, Plan.FirstKnown.NOBODY, amina);
        assertThat(heard(this::restrict)).contains(KENT, amina.ref().toString());
    }

    @Test
    void whatIsOfNoPlanTellsNobody() {
        assertThat(heard(this::restrict)).doesNotContain(KENT);
    }

    private Set<String> heard(Runnable deed) {
        return Heard.of(house, deed);
    }

    private void link() {
        people.link(boy, same, "The same jacket", amina);
    }

    private void restrict() {
        apart.restrict(other.value(), "A carer is named in it", amina);
    }

    private PersonRef childOf(ConcernRef concern) {
        return new PersonRef(
                db.sql("select person from concern.child where concern = ?")
                        .param(concern.value())
                        .query(UUID.class)
                        .single());
    }
}
