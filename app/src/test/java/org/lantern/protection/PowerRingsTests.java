package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.casefile.Apart;
import org.lantern.casefile.Cases;
import org.lantern.casefile.People;
import org.lantern.clock.Clocks;
import org.lantern.clock.DutyDeeds;
import org.lantern.clock.DutyKey;
import org.lantern.clock.Powers;
import org.lantern.clock.UsedBy;
import org.lantern.concern.Channel;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.lantern.notification.Ringing;
import org.lantern.notification.Rings;
import org.lantern.notification.Rung;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A power that holds a child safe runs out by itself, and somebody must act before it does.
class PowerRingsTests extends OnAPlan {

    private static final DutyKey POLICE = new DutyKey("D08");

    @Autowired Cases cases;
    @Autowired Apart apart;
    @Autowired People people;
    @Autowired Powers powers;
    @Autowired Clocks clocks;
    @Autowired DutyDeeds deeds;
    @Autowired Ringing ringing;
    @Autowired Notices notices;
    @Autowired RingingPowers ringingPowers;
    @Autowired HearsPowers hears;
    @Autowired ApplicationContext house;

    private PersonRef boy;
    private CaseRef file;

    @BeforeEach
    void aCase() {
        var concern = tell(Channel.PRACTITIONER, "not-now", teacher, "boy");
        boy = childOf(concern);
        file = cases.open(boy, KENT, concern.value(), amina);
    }

    @Test
    void itRingsTheDeskTwentyFourSixAndOneHourBeforeItsEndAndAtIt() {
        used(Duration.ZERO);
        clock.advance(Duration.ofHours(48).minusMinutes(1));
        Rings.goOn(house);
        assertThat(told(ben)).isEmpty();

        for (var passes : List.of(1, 18 * 60, 5 * 60, 60)) {
            clock.advance(Duration.ofMinutes(passes));
            Rings.goOn(house);
            assertThat(rung()).as("after another " + passes).isTrue();
            assertThat(told(ben))
                    .containsOnly(passes == 60 ? Occasion.POWER_ENDED : Occasion.POWER_ENDING);
            answer();
        }
        assertThat(told(teacher)).as("works at no desk").isEmpty();
    }

    @Test
    void whereItIsSaidWhatFollowedNothingRings() {
        used(Duration.ZERO);
        clock.advance(Duration.ofHours(49));
        Rings.goOn(house);
        assertThat(rung()).isTrue();

        var power = clocks.powersOf(file).getFirst().ref();
        deeds.meet(file, power, clock.instant(), "A court made an order", amina);

        assertThat(ringing.about(file.value())).noneMatch(Rung::isOpen);
        clock.advance(Duration.ofHours(30));
        Rings.goOn(house);
        assertThat(rung()).isFalse();
    }

    @Test
    void whereThatIsTakenBackItRingsAgain() {
        used(Duration.ZERO);
        clock.advance(Duration.ofHours(49));
        Rings.goOn(house);
        var power = clocks.powersOf(file).getFirst().ref();
        deeds.meet(file, power, clock.instant(), "Of another child", amina);
        clock.advance(Duration.ofMinutes(5));

        deeds.takeBack(file, power, "It was said of the wrong child", amina);

        Rings.goOn(house);
        assertThat(rung()).isTrue();
        assertThat(ringing.about(file.value()))
                .filteredOn(Rung::isOpen)
                .as("the one that has passed, and each that lies ahead")
                .hasSize(4);
    }

    @Test
    void oneThatWasPutDownLateRingsOnceForWhatHasPassed() {
        used(Duration.ofHours(67));
        Rings.goOn(house);
        assertThat(ringing.about(file.value()).stream().filter(ring -> !ring.steps().isEmpty()))
                .as("within six hours of its end")
                .hasSize(1);
    }

    @Test
    void ofACaseForNamedPeopleItRingsThoseAlone() {
        used(Duration.ZERO);
        apart.name(file.value(), amina.ref(), amina);
        apart.restrict(file.value(), "A carer is named in it", amina);
        clock.advance(Duration.ofHours(48));
        Rings.goOn(house);
        assertThat(told(amina)).contains(Occasion.POWER_ENDING);
        assertThat(told(ben)).isEmpty();
    }

    @Test
    void ofAChildOfWhomARecordForNamedPeopleTellsItRingsThoseAloneWhomThatAdmits() {
        used(Duration.ZERO);
        var second = tell(Channel.PUBLIC, "not-sure", new Acting.ThePublic(), "a boy");
        people.link(boy, childOf(second), "The same jacket", amina);
        apart.name(second.value(), amina.ref(), amina);
        apart.restrict(second.value(), "Ben is named in it", amina);
        clock.advance(Duration.ofHours(48));
        Rings.goOn(house);
        assertThat(told(amina)).contains(Occasion.POWER_ENDING);
        assertThat(told(ben)).isEmpty();
    }

    @Test
    void whereNobodyAnsweredForItsAreaItRingsWhoeverDoesFromThenOn() {
        apart.name(file.value(), amina.ref(), amina);
        db.sql(
                        """
                        insert into access.area_ended (area_given, ended_at)
                        select id, now() from access.answers_for where area = ?
                        """)
                .param(KENT)
                .update();
        used(Duration.ofHours(49));
        assertThat(ringing.about(file.value())).isEmpty();
        assertThat(ringingPowers.silent()).containsExactly(file.value());
        hears.lookThrough();

        var kate = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT));
        hears.lookThrough();

        assertThat(ringingPowers.silent()).isEmpty();
        Rings.goOn(house);
        assertThat(told(kate)).isNotEmpty();
        assertThat(told(ben)).as("answers no longer").isEmpty();
    }

    private PersonRef childOf(ConcernRef concern) {
        return new PersonRef(
                db.sql("select person from concern.child where concern = ?")
                        .param(concern.value())
                        .query(UUID.class)
                        .single());
    }

    private void used(Duration ago) {
        var at = clock.instant().minus(ago);
        powers.used(file, new Powers.Use(POLICE, at, new UsedBy("PC 4711", "")), amina);
    }

    private boolean rung() {
        return ringing.about(file.value()).stream()
                .anyMatch(ring -> ring.isOpen() && !ring.steps().isEmpty());
    }

    private void answer() {
        ringing.about(file.value()).stream()
                .filter(ring -> ring.isOpen() && !ring.steps().isEmpty())
                .forEach(ring -> ringing.answered(ring.cause(), ben));
    }

    private List<Occasion> told(Acting.Practitioner who) {
        return notices.waiting(who).stream()
                .map(waiting -> waiting.occasion())
                .filter(occasion -> occasion.name().startsWith("POWER_"))
                .toList();
    }
}
