package org.lantern.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads a version of a playbook from its file, or what a board adds to one and tightens in it.
final class PlaybookReader {

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9]*(-[a-z0-9]+)*");
    private static final Set<String> NATIONS =
            Set.of("england", "wales", "scotland", "northern-ireland");
    private static final Set<String> KINDS =
            AgencyKinds.NAMES.stream().map(PlaybookReader::written).collect(Collectors.toSet());
    private static final String NEVER = "; it may add and tighten, never drop or loosen";

    private final Content content;

    PlaybookReader(Content content) {
        this.content = content;
    }

    void read(Entry file) {
        file.allowing("playbook", "adds-to", "source", "actions", "tighter");
        var ofTheFile = OriginReader.find(file);
        var actions = file.entries("actions").stream().map(e -> action(e, ofTheFile)).toList();
        if (file.has("playbook") == file.has("adds-to"))
            file.wrong("playbook", "\"playbook\" begins a file of its own, \"adds-to\" a board's");
        file.entry("playbook").ifPresent(head -> whole(head, file, actions));
        file.findText("adds-to").ifPresent(id -> addition(id, file, actions, ofTheFile));
    }

    private void whole(Entry head, Entry file, List<Playbook.Action> actions) {
        head.allowing("id", "version", "title");
        if (actions.isEmpty()) file.wrong("actions", "\"actions\" has none");
        if (file.has("tighter")) file.wrong("tighter", "\"tighter\" goes with \"adds-to\"");
        var book =
                new Playbook(
                        head.text("id", Entry.NAME, "golden-hour"),
                        head.number("version", 1),
                        WordsReader.read(head, "title"),
                        actions);
        for (var entry : file.entries("actions"))
            if (!entry.spot().equals(first(file, entry)))
                entry.wrong("code", "action " + entry.text("code") + " stands here already");
        content.add(book, head.spot());
        content.whenAllIsRead(
                () -> content.before(book).ifPresent(older -> nothingIsLost(older, book, head)));
    }

    private static Spot first(Entry file, Entry entry) {
        return file.entries("actions").stream()
                .filter(other -> other.findText("code").equals(entry.findText("code")))
                .findFirst()
                .map(Entry::spot)
                .orElse(entry.spot());
    }

    private static void nothingIsLost(Playbook older, Playbook book, Entry head) {
        for (var lost : Loosened.between(older, book))
            head.wrong(
                    "version",
                    "%s version %d %s".formatted(book.id(), book.version(), lost) + NEVER);
    }

    private void addition(
            String id, Entry file, List<Playbook.Action> actions, Optional<Origin> ofTheFile) {
        var entries = file.entries("actions");
        for (int i = 0; i < entries.size(); i++) {
            var action = actions.get(i);
            var entry = entries.get(i);
            content.whenAllIsRead(() -> {
                if (content.knows(id, action.code()))
                    entry.wrong("code", "action " + action.code() + " stands already in " + id);
                content.inEach(id, entry, book -> added(book, action));
            });
        }
        for (var entry : file.entries("tighter")) tighten(id, entry, ofTheFile);
    }

    private static Playbook added(Playbook book, Playbook.Action action) {
        return book.with(Stream.concat(book.actions().stream(), Stream.of(action)).toList());
    }

    private void tighten(String id, Entry entry, Optional<Origin> ofTheFile) {
        entry.allowing("action", "areas", "within", "escalates-after", "source");
        var code = entry.text("action");
        var tighter =
                new Playbook.Tighter(
                        entry.names("areas"),
                        find(entry, "within"),
                        find(entry, "escalates-after"),
                        OriginReader.read(entry, ofTheFile));
        if (tighter.within().isEmpty() && tighter.escalatesAfter().isEmpty())
            entry.wrong("action", "\"within\" or \"escalates-after\" is missing");
        content.whenAllIsRead(() -> {
            if (!content.knows(id, code))
                entry.wrong("action", "there is no " + code + " in " + id);
            content.inEach(id, entry, book -> tightened(book, code, tighter, entry));
        });
    }

    private static Playbook tightened(
            Playbook book, String code, Playbook.Tighter tighter, Entry entry) {
        book.find(code)
                .ifPresent(action -> {
                    if (tighter.within().orElse(0) > action.due().minutes())
                        entry.wrong("within", longer(code));
                    if (tighter.escalatesAfter().orElse(0) > action.escalation().minutes())
                        entry.wrong("escalates-after", longer(code));
                });
        return book.with(
                book.actions().stream()
                        .map(a -> a.code().equals(code) ? a.tightenedBy(tighter) : a)
                        .toList());
    }

    private static String longer(String code) {
        return "is longer than that of " + code + ", not tighter";
    }

    private static Playbook.Action action(Entry entry, Optional<Origin> ofTheFile) {
        entry.allowing(
                "code",
                "who",
                "agencies",
                "nations",
                "settings",
                "areas",
                "for",
                "does",
                "proof",
                "from",
                "rests",
                "within",
                "escalates",
                "source");
        for (var key : List.of("who", "within", "escalates"))
            if (!entry.has(key)) entry.wrong(key, "\"" + key + "\" is missing");
        var nations = entry.names("nations", NATIONS);
        var who = entry.one("who", Playbook.Role.FINDER);
        var due =
                new Playbook.Due(
                        entry.one("from", Playbook.Event.START), find(entry, "within").orElse(0));
        return new Playbook.Action(
                entry.text("code", CODE, "GH05 or our-board-call"),
                who,
                named(entry.names("agencies", KINDS)),
                named(nations.isEmpty() ? NATIONS : nations),
                entry.names("settings", IndicatorReader.SETTINGS),
                entry.names("areas"),
                entry.one("for", Playbook.Scope.EVENT),
                WordsReader.read(entry, "does"),
                WordsReader.read(entry, "proof"),
                due,
                entry.one("rests", Playbook.Rests.NEVER),
                escalation(entry, who, due.minutes()),
                OriginReader.read(entry, ofTheFile),
                List.of());
    }

    private static Playbook.Escalation escalation(Entry entry, Playbook.Role who, int due) {
        var next = entry.entry("escalates").map(e -> e.allowing("after", "to"));
        int after = next.flatMap(e -> find(e, "after")).orElse(due);
        var to = next.map(e -> e.one("to", Playbook.Role.MANAGER)).orElse(Playbook.Role.MANAGER);
        if (after < due) entry.wrong("escalates", "goes to the next person before it is due");
        if (to == who && who != Playbook.Role.MANAGER)
            entry.wrong("escalates", "goes to the one who has not done it");
        return new Playbook.Escalation(after, to);
    }

    /// Minutes, of which nought means at once.
    private static Optional<Integer> find(Entry entry, String key) {
        var text = entry.findText(key);
        var minutes = text.filter(t -> t.matches("\\d{1,5}")).map(Integer::parseInt);
        if (text.isPresent() && minutes.isEmpty())
            entry.wrong(key, "\"" + key + "\" is a number of minutes, not \"" + text.get() + "\"");
        return minutes;
    }

    private static Set<String> named(Set<String> written) {
        return written.stream()
                .map(name -> name.toUpperCase(Locale.ROOT).replace('-', '_'))
                .collect(Collectors.toSet());
    }

    private static String written(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
