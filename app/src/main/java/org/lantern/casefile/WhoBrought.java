package org.lantern.casefile;

import java.util.Set;
import java.util.UUID;
import org.lantern.database.Reads;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Who, signed in, brought a record to us or added to it: names that are kept apart from those who
/// read it.
@Service
public class WhoBrought {

    private final JdbcClient db;

    WhoBrought(JdbcClient db) {
        this.db = db;
    }

    @Reads
    public Set<PractitionerRef> of(UUID record) {
        return Set.copyOf(
                db
                        .sql("select practitioner from casefile.told_by where record = :record")
                        .param("record", record)
                        .query(UUID.class)
                        .list()
                        .stream()
                        .map(PractitionerRef::new)
                        .toList());
    }
}
