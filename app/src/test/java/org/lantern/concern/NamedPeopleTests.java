package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lantern.access.AgencyKind;
import org.lantern.access.Role;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Refused;

/// A worry about somebody who works with children always reaches somebody, and never the one it is
/// about. What belongs to nobody else goes to Kent.
class NamedPeopleTests extends AboutStaff {

    @Test
    void whereTheOnlyAllegationsManagerIsTheOneItIsAboutTheManagersReadIt() {
        var accused = staff.called("Thomas Elderwick", council, Role.ALLEGATIONS_MANAGER);

        var ref = aboutIn(KENT, "Thomas Elderwick");

        assertThat(sees(ref, accused)).isFalse();
        assertThat(sees(ref, manager)).isTrue();
        assertThat(sees(ref, amina)).isFalse();
    }

    @Test
    void whereNobodyOfTheAreaIsLeftThoseOfTheFallbackAreaReadItAndMayDecide() {
        var accused = staff.called("Thomas Elderwick", harrowCouncil, Role.MANAGER);

        var ref = aboutIn(HARROW, "Thomas Elderwick");

        assertThat(sees(ref, accused)).isFalse();
        assertThat(sees(ref, manager)).isTrue();
        assertThat(desk.look(ref, manager).manages()).isTrue();
    }

    @Test
    void theSurnameAloneKeepsThePersonOut() {
        var accused = staff.called("Thomas Elderwick", council, Role.ALLEGATIONS_MANAGER);
        var wife = staff.called("Ruth Elderwick", council, Role.ALLEGATIONS_MANAGER);
        var colleague = staff.called("Thomas Penhallow", council, Role.ALLEGATIONS_MANAGER);

        var ref = aboutIn(KENT, "Mr Elderwick, who drives the minibus");

        assertThat(sees(ref, accused)).isFalse();
        assertThat(sees(ref, wife)).isFalse();
        assertThat(sees(ref, colleague)).isTrue();
    }

    @Test
    void whoeverComesLaterUnderThatSurnameIsKeptOutToo() {
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        var ref = aboutIn(KENT, "Mrs Elderwick");

        var accused = staff.called("Ada Elderwick", council, Role.ALLEGATIONS_MANAGER);
        assertThat(naming.look(ref, named).others())
                .extracting(Naming.Able::ref)
                .contains(manager.ref())
                .doesNotContain(accused.ref());

        staff.leaves(named);
        staff.leaves(manager);
        naming.tryAgain();
        assertThat(sees(ref, accused)).isFalse();
    }

    @Test
    void whatNobodyReadsIsToldToAnAdministratorWithoutAWordOfItUntilSomebodyDoes() {
        var administrator = staff.of(harrowCouncil, Role.ADMINISTRATOR);
        var elsewhere = staff.of(staff.agency(AgencyKind.SOCIAL_CARE, LEEDS), Role.ADMINISTRATOR);
        var school = staff.of(teacher.agency(), Role.ADMINISTRATOR);
        staff.leaves(manager);
        var ref = aboutIn(HARROW, "Mr Elderwick");

        var page = browserOf(administrator).page("/desk").text();
        assertThat(page).contains("A concern for named people has nobody to read it");
        assertThat(page).doesNotContain("Elderwick").doesNotContain(code(ref));
        assertThat(naming.unread(elsewhere)).isZero();
        assertThat(naming.unread(school)).isZero();

        naming.tryAgain();
        assertThat(naming.unread(administrator)).isOne();

        var appointed = staff.of(harrowCouncil, Role.ALLEGATIONS_MANAGER);
        naming.tryAgain();
        assertThat(sees(ref, appointed)).isTrue();
        assertThat(desk.queue(appointed).lanes()).containsOnlyKeys(Lane.NAMED);
        assertThat(naming.unread(administrator)).isZero();
    }

    @Test
    void anAdministratorWhoMayBeMeantIsNotToldThatThereIsOne() {
        var accused = staff.called("Thomas Elderwick", harrowCouncil, Role.ADMINISTRATOR);
        staff.leaves(manager);
        aboutIn(HARROW, "Mr Elderwick");

        assertThat(naming.unread(accused)).isZero();
    }

    @Test
    void whereAllWhoWereNamedHaveLeftItReachesTheNext() {
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        var ref = aboutIn(KENT, "Mr Elderwick");
        assertThat(sees(ref, manager)).isFalse();

        staff.leaves(named);
        naming.tryAgain();

        assertThat(sees(ref, manager)).isTrue();
    }

    @Test
    void oneOfTheNamedNamesAnotherWithAReasonThatStaysOnTheConcern() {
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        var ref = aboutIn(KENT, "Mr Elderwick");
        var address = "/concerns/" + ref + "/naming";
        var at = browserOf(named);

        assertThat(at.page("/concerns/" + ref).select("a[href=" + address + "]")).hasSize(1);
        assertThat(at.page(address).select("input[name=who]")).hasSize(1);
        at.post(address, "who", amina.ref().toString(), "words", "She sits beside me");
        assertThat(sees(ref, amina)).isFalse();
        at.post(address, "who", manager.ref().toString(), "words", "");
        assertThat(sees(ref, manager)).isFalse();

        at.post(address, "who", manager.ref().toString(), "words", "I am away from Friday");
        assertThat(sees(ref, manager)).isTrue();
        assertThat(desk.look(ref, manager).happenings())
                .anySatisfy(happened -> {
                    assertThat(happened.what()).isEqualTo("named");
                    assertThat(happened.words()).isEqualTo("I am away from Friday");
                    assertThat(happened.who()).contains(manager.ref());
                });
        assertThat(browserOf(ben).get(address)).hasStatus(404);
    }

    @Test
    void whatIsOnTheSharedDeskNamesNobody() {
        var ref = tell();

        assertThatThrownBy(() -> naming.look(ref, amina)).isInstanceOf(Refused.Missing.class);
    }

    private String code(ConcernRef ref) {
        return db.sql("select code from concern.concern where ref = ?")
                .param(ref.value())
                .query(String.class)
                .single();
    }
}
