package org.lantern.concern;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.casefile.Folding;
import org.lantern.database.Projection;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The words of the names of adults that were said with a concern. Who told us is not among them.
@Repository
class AdultNames implements Projection {

    /// Where a name of an adult is asked for.
    static final Set<String> CONCEPTS =
            Set.of("adult.name", "companion.name", "concern.staff-name");

    /// What stands beside a name and is none.
    private static final Set<String> NO_NAMES =
            Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "the", "of", "and", "who", "at", "in");

    private final JdbcClient db;

    AdultNames(JdbcClient db) {
        this.db = db;
    }

    void note(ConcernRef concern, String concept, Answer answer) {
        if (CONCEPTS.contains(concept) && answer instanceof Answer.Known(Value.Text(var text)))
            note(concern.value(), text);
    }

    private void note(UUID concern, String text) {
        var name = words(text);
        for (var word : name)
            db.sql(
                            """
                            insert into concern.adult_name (concern, name, key) values (:concern, :name, :key)
                            on conflict do nothing
                            """)
                    .param("concern", concern)
                    .param("name", String.join(" ", name))
                    .param("key", word)
                    .update();
    }

    /// The words of a name as they are kept, without what stands beside it.
    static List<String> words(String name) {
        return Folding.words(name).stream().filter(word -> !NO_NAMES.contains(word)).toList();
    }

    @Override
    public String name() {
        return "concern.adult_name";
    }

    @Override
    public int rebuild() {
        db.sql("delete from concern.adult_name").update();
        said().forEach(said -> note(said.concern(), said.text()));
        return db.sql("select count(*) from concern.adult_name").query(Integer.class).single();
    }

    private List<Said> said() {
        return db.sql(
                        """
                        select distinct c.ref as concern, s.answer -> 'known' ->> 'text' as text
                        from concern.concern c join casefile.stated s on s.origin = c.ref
                        where s.concept in (:concepts) and s.answer -> 'known' ->> 'text' is not null
                        """)
                .param("concepts", CONCEPTS)
                .query(Said.class)
                .list();
    }

    private record Said(UUID concern, String text) {}
}
