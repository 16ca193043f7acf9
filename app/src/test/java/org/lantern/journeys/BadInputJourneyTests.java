package org.lantern.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.lantern.access.AgencyKind;
import org.lantern.access.Staff;
import org.lantern.house.WholeHouse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whatever somebody types, it is taken or the page says what is wrong; and it is taken once.
@WholeHouse
@Tag("journey")
class BadInputJourneyTests {

    private static final String NAME = "<script>alert(1)</script> مريم 😀 " + "Å".repeat(160);

    @LocalServerPort int port;
    @Autowired Staff staff;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    @BeforeEach
    void theFallbackDesk() {
        staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, WholeHouse.FALLBACK), WholeHouse.FALLBACK);
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    @Test
    void oddWordsAreTakenAsTheyAreAndOnlyOnce() {
        try (var visitor = Visitor.atADesk("bad-input", port)) {
            visitor.visit("/worry/danger").goOn();
            assertThat(visitor.find(".govuk-error-summary").count()).isOne();
            visitor.fill(Map.of("danger.now", "not-now")).goOn();
            visitor.find("input[name='place.area'][type=checkbox]").first().check();
            visitor.goOn().fill(Map.of("teller.kind", "public")).goOn();
            visitor.fill(Map.of("concern.about", "children")).goOn();
            visitor.fill(Map.of("child-1_child.birth-date.day", "31"))
                    .fill(Map.of("child-1_child.birth-date.month", "2"))
                    .fill(Map.of("child-1_child.birth-date.year", "2012"))
                    .fill(Map.of("child-1_child.name", NAME))
                    .goOn();
            assertThat(visitor.find(".govuk-error-summary a").allInnerTexts()).isNotEmpty();
            visitor.fill(Map.of("child-1_child.birth-date.day", "28")).goOn();
            visitor.answer(
                    Map.of("concern.words", "afraid ".repeat(2_800), "referrer.may-contact", "no"));
            var check = visitor.address();
            visitor.sees("<script>alert(1)</script> مريم 😀");
            visitor.press("Send");
            visitor.page().goBack();
            visitor.look().visit(check);

            assertThat(db.sql("select count(*) from concern.concern").query(Long.class).single())
                    .isOne();
        }
    }
}
