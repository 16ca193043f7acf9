package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.screening.Matrix;
import org.lantern.screening.Subject;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody who works with children and has no account says of which kind their agency is.
class ToldByAnAgencyTests extends AtADesk {

    @Autowired Matrix matrix;
    @Autowired References references;

    @Test
    void theMatrixOpensWithWhatTheirSettingUsuallyNotices() {
        var ref = rang(code("referrer.agency-kind", "health"));

        assertThat(matrix.open(subject(ref), amina).noticed().setting()).isEqualTo("health");
        assertThat(matrix.open(subject(rang()), amina).noticed().setting()).isEqualTo("public");
    }

    @Test
    void theyReadTheFirstThingsOfTheirSetting() {
        var ref =
                tell(
                        code("teller.kind", "works-with-children"),
                        code("referrer.agency-kind", "school"),
                        child());

        assertThat(references.sent(ref).setting()).isEqualTo(Setting.SCHOOL);
    }

    private ConcernRef rang(Given... more) {
        var given = new ArrayList<>(List.of(code("teller.kind", "works-with-children"), child()));
        given.addAll(List.of(more));
        return frontDoor
                .raise(raising(Channel.TELEPHONE, given.toArray(Given[]::new)), amina)
                .concern();
    }

    private Subject subject(ConcernRef ref) {
        var person =
                db.sql("select person from concern.child where concern = ?")
                        .param(ref.value())
                        .query(UUID.class)
                        .single();
        return new Subject(new PersonRef(person), ref.value());
    }
}
