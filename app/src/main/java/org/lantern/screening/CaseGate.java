package org.lantern.screening;

import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.casefile.CaseView;
import org.lantern.casefile.Cases;
import org.lantern.casefile.SourceKind;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who may see a child's case may open the child's matrix by it: whole, or their own agency's words
/// where that is all they see of the case.
@Component
class CaseGate implements MatrixGate {

    private final Cases cases;
    private final JdbcClient db;

    CaseGate(Cases cases, JdbcClient db) {
        this.cases = cases;
        this.db = db;
    }

    @Override
    public Optional<Admission> admit(Subject subject, Acting.Practitioner acting) {
        return cases.find(new CaseRef(subject.record()), acting)
                .filter(file -> isOne(file.child(), subject.person()))
                .map(file -> admission(cases.look(file.ref(), acting), acting));
    }

    /// What a case that its reader looks at opens of the matrix.
    static Admission admission(CaseView view, Acting.Practitioner acting) {
        var file = view.file();
        return new Admission(
                file.whole() ? Reach.WHOLE_CHILD : Reach.OWN_WORDS,
                new Noticed(
                        file.number(),
                        "/cases/" + file.ref(),
                        "",
                        SourceKind.SEEN,
                        Setting.of(acting.agencyKind()),
                        Optional.empty(),
                        "",
                        view.statements()));
    }

    private boolean isOne(PersonRef child, PersonRef person) {
        return db.sql(
                        "select exists (select from casefile.one_with(:child) o where o.person = :person)")
                .param("child", child.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }
}
