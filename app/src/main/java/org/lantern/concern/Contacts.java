package org.lantern.concern;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantern.area.Nation;
import org.springframework.stereotype.Component;

/// The national lines, as `contacts/national.yaml` has them. A file that is wrong stops the start.
@Component
public class Contacts {

    private static final String FILE = "contacts/national.yaml";

    private final List<Contact> all =
            Advice.entries(FILE, "contacts").stream().map(Contacts::contact).toList();

    public List<Contact> all() {
        return all;
    }

    /// The lines for these readers in that nation; everywhere, where it is not known.
    public List<Contact> lines(Optional<Nation> nation, Contact.For... readers) {
        var who = Set.of(readers);
        return all.stream()
                .filter(line -> who.contains(line.whom()) && line.answersIn(nation))
                .toList();
    }

    /// One of them, where it answers.
    public Optional<Contact> line(String id, Optional<Nation> nation) {
        return all.stream()
                .filter(line -> line.id().equals(id) && line.answersIn(nation))
                .findFirst();
    }

    private static Contact contact(Advice entry) {
        return new Contact(
                entry.text("id"),
                entry.text("number"),
                entry.words("name"),
                entry.words("what"),
                entry.one("for", Contact.For.class),
                entry.some("nations", Nation.class),
                entry.origin(),
                entry.day("checked"));
    }
}
