package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Practitioners;
import org.lantern.access.Staff;
import org.lantern.casefile.Ledger;
import org.lantern.casefile.Statement;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A worry comes in and stands on the right desk.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@Import({Database.class, TestClock.class, Staff.class})
class FrontDoorTests {

    private static final String KENT = "E10000016";
    private static final String HARROW = "E09000015";
    private static final String LEEDS = "E08000035";

    @Autowired Staff staff;
    @Autowired FrontDoor frontDoor;
    @Autowired Concerns concerns;
    @Autowired Ledger ledger;
    @Autowired Practitioners practitioners;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    private Acting.Practitioner kent;
    private Acting.Practitioner harrow;

    @BeforeEach
    void twoDesks() {
        kent = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT));
        harrow = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, HARROW), HARROW));
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    @Test
    void goesToTheDeskOfThePlaceAndToNoOther() {
        var receipt = tell(code("place.area", HARROW));

        assertThat(receipt.by()).isEqualTo(Route.By.PLACE);
        assertThat(concerns.find(receipt.concern(), harrow)).isPresent();
        assertThat(concerns.find(receipt.concern(), kent)).isEmpty();
    }

    @Test
    void goesToTheFallbackDeskWhenNobodyKnowsThePlace() {
        var receipt = tell(new Given("", "place.area", 1, new Answer.Unknown()));

        assertThat(receipt.by()).isEqualTo(Route.By.FALLBACK);
        assertThat(concerns.find(receipt.concern(), kent)).isPresent();
    }

    @Test
    void goesToTheReferrersOwnAreaWhenTheChildIsOnTheMove() {
        var teacher = staff.of(staff.agency(AgencyKind.SCHOOL, HARROW));

        var receipt =
                frontDoor.raise(
                        raising(
                                Channel.PRACTITIONER,
                                code("place.area", KENT),
                                code("place.child-now", "moving"),
                                words("moving north by lorry")),
                        teacher);

        assertThat(receipt.by()).isEqualTo(Route.By.REFERRER);
        assertThat(concerns.find(receipt.concern(), harrow)).isPresent();
        assertThat(concerns.find(receipt.concern(), kent)).isEmpty();
    }

    @Test
    void goesToTheFallbackDeskWhenTheChildIsOnTheMoveFromAPlaceThatNobodyHereAnswersFor() {
        var receipt = tell(code("place.area", LEEDS), code("place.child-now", "moving"));

        assertThat(receipt.by()).isEqualTo(Route.By.FALLBACK);
        assertThat(concerns.find(receipt.concern(), kent)).isPresent();
    }

    @Test
    void isNotTakenForAPlaceThatNobodyHereAnswersFor() {
        assertThatThrownBy(() -> tell(code("place.area", LEEDS)))
                .isInstanceOf(NotOnLantern.class)
                .hasMessageContaining("not been sent to anyone");
        assertThat(db.sql("select count(*) from concern.concern").query(Long.class).single())
                .isZero();
    }

    @Test
    void aCallAboutAnotherAreaIsTakenAllTheSame() {
        var receipt = frontDoor.raise(raising(Channel.TELEPHONE, code("place.area", LEEDS)), kent);

        assertThat(receipt.by()).isEqualTo(Route.By.REFERRER);
    }

    @Test
    void isUrgentWhenAChildIsJustTakenOrLeaving() {
        var receipt = tell(code("danger.now", "taken-or-leaving"), code("place.area", KENT));

        assertThat(receipt.urgent()).isTrue();
        assertThat(db.sql("select urgent from concern.waiting").query(Boolean.class).single())
                .isTrue();
    }

    @Test
    void eachChildGetsAWorkingLabelAndTheirOwnWords() {
        var receipt =
                tell(
                        code("place.area", KENT),
                        new Given("child-1", "child.sex", 1, Answer.code("female")),
                        new Given("child-2", "child.sex", 1, Answer.code("male")),
                        new Given("child-2", "child.apparent-age", 1, Answer.text("14")),
                        new Given("child-2", "child.description", 1, Answer.text("red jacket")),
                        words("They were afraid of the driver"));

        var concern = concerns.find(receipt.concern(), kent).orElseThrow();
        assertThat(concern.children())
                .extracting(Concern.Child::label)
                .containsExactly("Child 1 of 2, girl", "Child 2 of 2, boy, about 14, red jacket");
        assertThat(said(receipt.concern()))
                .filteredOn(s -> s.subject().equals(concern.children().get(1).person().value()))
                .extracting(Statement::concept)
                .containsExactlyInAnyOrder("child.sex", "child.apparent-age", "child.description");
        assertThat(said(receipt.concern()))
                .filteredOn(s -> s.concept().equals("concern.words"))
                .extracting(Statement::subject)
                .containsExactly(receipt.concern().value());
    }

    private List<Statement> said(ConcernRef concern) {
        return ledger.cameWith(concern.value(), kent);
    }

    private Receipt tell(Given... given) {
        return frontDoor.raise(raising(Channel.PUBLIC, given), new Acting.ThePublic());
    }

    private static Raising raising(Channel channel, Given... given) {
        return new Raising(channel, "concern", 1, List.of(given), Optional.empty());
    }

    private static Given code(String concept, String code) {
        return new Given("", concept, 1, Answer.code(code));
    }

    private static Given words(String words) {
        return new Given("", "concern.words", 1, Answer.text(words));
    }
}
