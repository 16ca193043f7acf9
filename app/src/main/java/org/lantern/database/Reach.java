package org.lantern.database;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How far a lawful erasure reaches: the references of all that goes. Each room adds what follows
/// for it from what the others added, until nothing is added any more.
public final class Reach {

    private final Map<What, SortedSet<UUID>> all = new EnumMap<>(What.class);
    private final What began;

    Reach(Start start) {
        began = start.what();
        add(start.what(), List.of(start.ref()));
    }

    /// What a reference may be of.
    public enum What {
        CONCERN,
        CASE,
        PLAN,
        /// A child who goes.
        PERSON,
        /// Another person or a thing of whom nothing else tells.
        OTHER,
        /// An action of a plan.
        ACTION,
        /// A concern that stays because another child or another case has it too, without what is
        /// of this one.
        SHARED,
        /// A plan that stays because another child is or was on it, likewise.
        SHARED_PLAN
    }

    /// What somebody asked to have erased.
    public record Start(What what, UUID ref) {}

    /// Of what kind the record is by which it was asked for.
    public What began() {
        return began;
    }

    /// @return whether any of them is new
    public boolean add(What what, Collection<UUID> refs) {
        return of(what).addAll(refs);
    }

    /// Asks in the words of SQL. `{concerns}`, `{cases}`, `{plans}`, `{persons}`, `{others}`,
    /// `{actions}`, `{shareds}` and `{shared_plans}` stand for "any of these", `{records}` for any
    /// concern, case or plan of them, `{subjects}` for any of all but those shared; `{texts}` is
    /// the list of all these as text.
    public JdbcClient.StatementSpec in(JdbcClient db, String sql) {
        var said = sql.replace("{texts}", ":subjects::text[]");
        for (var what : What.values()) said = said.replace("{" + name(what) + "}", any(name(what)));
        said = said.replace("{records}", any("records")).replace("{subjects}", any("subjects"));
        var asking = db.sql(said);
        for (var what : What.values()) asking = asking.param(name(what), every(what));
        return asking.param("records", every(What.CONCERN, What.CASE, What.PLAN))
                .param(
                        "subjects",
                        every(
                                What.CONCERN,
                                What.CASE,
                                What.PLAN,
                                What.PERSON,
                                What.OTHER,
                                What.ACTION));
    }

    /// All of these kinds.
    public UUID[] every(What... kinds) {
        return Stream.of(kinds).flatMap(what -> of(what).stream()).toArray(UUID[]::new);
    }

    /// How many of these stay, though another has them too.
    ///
    /// @param goes of the same, those that go after all
    int shared(What stays, What goes) {
        return (int) of(stays).stream().filter(ref -> !of(goes).contains(ref)).count();
    }

    private SortedSet<UUID> of(What what) {
        return all.computeIfAbsent(what, _ -> new TreeSet<>());
    }

    int size() {
        return all.values().stream().mapToInt(Collection::size).sum();
    }

    private static String name(What what) {
        return what.name().toLowerCase(Locale.ROOT) + "s";
    }

    private static String any(String name) {
        return "any (:" + name + "::uuid[])";
    }
}
