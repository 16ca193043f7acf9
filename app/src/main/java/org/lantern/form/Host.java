package org.lantern.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// The page that a form is filled in on, as its room describes it to the engine.
///
/// @param room the room whose templates come first: `{room}/step-{id}.html` replaces a page
/// @param base the address that the steps stand below, without a slash at its end
/// @param agencyKind the name of the agency kind that answers, or empty for the public
/// @param known what is on record
/// @param names how items are called
/// @param people who may be chosen, where a question asks for somebody
/// @param check refuses what only the room can tell is wrong
public record Host(
        String room,
        String base,
        String agencyKind,
        AlreadyKnown known,
        ItemNames names,
        Function<Asked, List<Somebody>> people,
        Check check) {

    /// Somebody who has a record here, as a choice.
    public record Somebody(UUID ref, String name) {}

    /// How an item is called, beside its number: `boy, about 14, red jacket`. May be empty.
    @FunctionalInterface
    public interface ItemNames {
        String of(FormRun run, String item, Locale language);
    }

    /// Why words cannot be meant, where a question asks for words: the end of a message key in
    /// `form.error.`, or nothing where they can.
    @FunctionalInterface
    public interface Check {
        Optional<String> why(Asked asked, String words);
    }

    /// A form for the public, where nothing on record is shown.
    public static Host of(String room, String base) {
        return new Host(
                room,
                base,
                "",
                AlreadyKnown.nothing(),
                (_, _, _) -> "",
                _ -> List.of(),
                (_, _) -> Optional.empty());
    }

    /// Answered by somebody of an agency of that kind.
    public Host by(String kind) {
        return new Host(room, base, kind, known, names, people, check);
    }

    /// Inside a case, with what is on record there.
    public Host knowing(AlreadyKnown onRecord) {
        return new Host(room, base, agencyKind, onRecord, names, people, check);
    }

    /// With these names for its items.
    public Host naming(ItemNames itemNames) {
        return new Host(room, base, agencyKind, known, itemNames, people, check);
    }

    /// With these people to choose from.
    public Host choosing(Function<Asked, List<Somebody>> from) {
        return new Host(room, base, agencyKind, known, names, from, check);
    }

    /// Refusing what only its room can tell is wrong.
    public Host checking(Check roomsOwn) {
        return new Host(room, base, agencyKind, known, names, people, roomsOwn);
    }

    /// Whether steps and questions marked for these kinds of agency are asked here.
    boolean isAmong(Set<String> only) {
        return only.isEmpty() || only.contains(agencyKind);
    }

    /// Whether it is a page for everybody.
    boolean isOpen() {
        return agencyKind.isEmpty();
    }

    /// The address of a page below the base.
    public String at(String path) {
        return base + "/" + path;
    }
}
