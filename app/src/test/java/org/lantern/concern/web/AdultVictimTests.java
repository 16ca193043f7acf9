package org.lantern.concern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Staff;
import org.lantern.concern.Channel;
import org.lantern.concern.Contact;
import org.lantern.concern.FrontDoor;
import org.lantern.concern.Raising;
import org.lantern.concern.References;
import org.lantern.concern.Setting;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.ui.Line;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.ui.ExtendedModelMap;

/// An adult who may be a victim too is somebody of their own, and whoever tells of them is given
/// the lines that help adults.
class AdultVictimTests extends AtThePublicDoor {

    @Autowired FrontDoor frontDoor;
    @Autowired References references;
    @Autowired AfterSending afterSending;
    @Autowired Numbers numbers;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PUBLIC")
    void whoeverToldOfAnAdultReadsTheLinesForAdultsAfterSending(Setting setting) {
        var forAdults =
                numbers.national(Optional.of(KENT), Contact.For.ADULT).stream()
                        .map(Line::number)
                        .toList();

        assertThat(shown(tell("yes"), setting)).containsAll(forAdults).isNotEmpty();
        assertThat(forAdults).isNotEmpty();
        assertThat(shown(tell("no"), setting)).doesNotContainAnyElementsOf(forAdults);
    }

    @Test
    void theAdultIsAPersonOfTheirOwnAndIsReadOfOnce() {
        var ref = tell("yes");

        assertThat(one("select count(*)::text from casefile.person where kind = 'adult'"))
                .isEqualTo("1");
        assertThat(
                        db.sql(
                                        """
                                        select s.concept from casefile.statement s join casefile.person p on p.ref = s.subject
                                        where p.kind = 'adult' order by s.concept
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly("adult.victim", "adult.victim-words");
        var page = visitor.signIn(staff.email(worker()), Staff.PASSWORD);
        assertThat(page.open("/concerns/" + ref).page().text())
                .containsOnlyOnce("A woman who does not speak")
                .containsOnlyOnce("An adult may be a victim too");
    }

    @Test
    void whereNoAdultIsAVictimNobodyIsIntroduced() {
        tell("no");

        assertThat(one("select count(*)::text from casefile.person where kind = 'adult'"))
                .isEqualTo("0");
    }

    private Acting.Practitioner worker() {
        return staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT));
    }

    private ConcernRef tell(String victim) {
        var given = new ArrayList<Given>();
        given.add(new Given("", "place.area", 1, Answer.code(KENT)));
        given.add(new Given("", "adult.victim", 1, Answer.code(victim)));
        if (victim.equals("yes"))
            given.add(
                    new Given(
                            "",
                            "adult.victim-words",
                            1,
                            Answer.text("A woman who does not speak")));
        var raising = new Raising(Channel.PUBLIC, "concern", 1, given, Optional.empty());
        return frontDoor.raise(raising, new Acting.ThePublic()).concern();
    }

    private List<String> shown(ConcernRef ref, Setting setting) {
        var model = afterSending.page(references.sent(ref), setting, new ExtendedModelMap());
        return ((List<?>) model.asMap().get("lines"))
                .stream().map(line -> ((Line) line).number()).toList();
    }
}
