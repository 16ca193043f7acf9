package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Role;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever is named at the desk as the person a concern is about never meets it: by their name, by
/// the address with which they sign in, or by a surname and the agency that was said to be theirs.
class MeantTests extends AboutStaff {

    private static final String WHY = "He drives the minibus she names";

    @Autowired KeptApart kept;
    @Autowired GivingBack givingBack;
    @Autowired Keeping keeping;

    private Acting.Practitioner named;
    private ConcernRef ref;

    @BeforeEach
    void aConcernOnTheSharedDesk() {
        named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        ref = tell(child());
    }

    @Test
    void aDutyWorkerOfThatNameIsKeptOut() {
        var marlow = staff.called("Ben Marlow", council, Role.DUTY_WORKER);

        about("Ben Marlow", "", "");

        assertThat(out()).containsExactly(marlow.ref());
    }

    @Test
    void whoeverSignsInWithThatAddressIsKeptOutWhateverTheyAreCalled() {
        var penhallow = staff.called("Ada Penhallow", council, Role.ALLEGATIONS_MANAGER);

        about("The one they call Aunty", staff.email(penhallow).toUpperCase(), "");

        assertThat(sees(ref, penhallow)).isFalse();
        assertThat(sees(ref, named)).isTrue();
        assertThat(others()).doesNotContain(penhallow.ref());
    }

    @Test
    void soIsWhoeverGetsAnAccountWithThatAddressLater() {
        about("The one they call Aunty", "ada.penhallow@staff.example", "");
        var penhallow = staff.called("Ada Penhallow", council, Role.MANAGER);

        assertThat(others()).contains(manager.ref()).doesNotContain(penhallow.ref());
        assertThat(out()).containsExactly(penhallow.ref());
    }

    @Test
    void whoeverOfTheNamedTurnsOutToBeMeantFindsNothingAndThatStaysFound() {
        about("The one they call Aunty", "ada.penhallow@staff.example", "");
        var penhallow = staff.called("Ada Penhallow", council, Role.MANAGER);
        keeping.name(ref, penhallow.ref(), "I am away from Friday", named);

        assertThatThrownBy(() -> givingBack.giveBack(ref, "It was a mistake", penhallow))
                .isInstanceOf(Refused.Missing.class);

        assertThat(out()).containsExactly(penhallow.ref());
        assertThat(sees(ref, penhallow)).isFalse();
        assertThat(
                        db.sql("select practitioner from concern.meant where found_by = 'ADDRESS'")
                                .query(UUID.class)
                                .list())
                .containsExactly(penhallow.ref().value());
        assertThat(
                        db.sql(
                                        "select exists (select from audit.act where act = 'practitioner-shut-out')")
                                .query(Boolean.class)
                                .single())
                .isTrue();
    }

    @Test
    void aSurnameIsEnoughAtTheAgencyThatWasSaidToBeTheirs() {
        var club = staff.agency(AgencyKind.VOLUNTARY, HARROW);
        var coach = staff.called("Ruth Elderwick", club, Role.MANAGER);
        staff.called("Tom Elderwick", harrowCouncil, Role.MANAGER);

        about("Mrs Elderwick", "", "coach at the Voluntary of " + HARROW);

        assertThat(out()).containsExactly(coach.ref());
    }

    @Test
    void oneOfTheNamedCanSayThatItIsAnotherOfThem() {
        about("Somebody at the school", "", "");
        var second = staff.called("Ada Penhallow", council, Role.MANAGER);
        naming.name(ref, second.ref(), "I am away from Friday", named);
        desk.claim(ref, second);

        kept.keep(ref, new KeptApart.Staff("Ada Penhallow", "", ""), "She said so", named);

        assertThat(sees(ref, second)).isFalse();
        assertThat(sees(ref, named)).isTrue();
        assertThat(desk.look(ref, named).held()).isEmpty();
    }

    private void about(String name, String email, String work) {
        assertThat(kept.keep(ref, new KeptApart.Staff(name, email, work), WHY, amina)).isFalse();
    }

    private List<PractitionerRef> others() {
        return naming.look(ref, named).others().stream().map(Naming.Able::ref).toList();
    }

    private List<PractitionerRef> out() {
        return db
                .sql("select practitioner from casefile.kept_out where record = ?")
                .param(ref.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(PractitionerRef::new)
                .toList();
    }
}
