package org.lantern.casefile;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Role;
import org.lantern.access.Staff;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Concept;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A child with a case in Kent, a duty worker there, and a teacher.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@Import({Database.class, TestClock.class, Staff.class})
abstract class InKent {

    static final String KENT = "E10000016";
    static final String HARROW = "E09000015";

    @Autowired Staff staff;
    @Autowired People people;
    @Autowired Ledger ledger;
    @Autowired Cases cases;
    @Autowired Apart apart;
    @Autowired Vocabulary vocabulary;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    Acting.Practitioner worker;
    Acting.Practitioner teacher;
    PersonRef child;
    CaseRef file;

    @BeforeEach
    void aChildWithACaseInKent() {
        var council = staff.agency(AgencyKind.SOCIAL_CARE, KENT);
        worker = staff.at(staff.desk(council, KENT));
        teacher = staff.of(staff.agency(AgencyKind.SCHOOL, KENT), Role.SAFEGUARDING_LEAD);
        child = people.introduce(PersonKind.CHILD, worker);
        file = cases.open(child, KENT, new UUID(0, 1), worker);
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    void say(String concept, String words, Acting.Practitioner by) {
        ledger.record(List.of(said(concept, words)), file.value(), by);
    }

    Said said(String concept, String words) {
        return Said.seen(child.value(), concept(concept), Answer.text(words));
    }

    Standing standing(String concept) {
        return cases.look(file, worker).of(concept(concept));
    }

    Concept concept(String id) {
        return vocabulary.concept(id);
    }
}
