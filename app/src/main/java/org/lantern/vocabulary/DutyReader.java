package org.lantern.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads duties from a file, and the tighter limits that a board sets for its own areas.
final class DutyReader {

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9]*(-[a-z0-9]+)*");
    private static final Set<String> NATIONS =
            Set.of("england", "wales", "scotland", "northern-ireland");

    private final Content content;

    DutyReader(Content content) {
        this.content = content;
    }

    void read(Entry file) {
        file.allowing("source", "duties", "tighter");
        var ofTheFile = OriginReader.find(file);
        for (var entry : file.entries("duties")) content.add(duty(entry, ofTheFile), entry.spot());
        for (var entry : file.entries("tighter")) tighter(entry, ofTheFile);
        if (!file.has("duties") && !file.has("tighter"))
            file.wrong("duties", "\"duties\" is missing");
    }

    private Duty duty(Entry entry, Optional<Origin> ofTheFile) {
        entry.allowing(
                "code", "title", "starts", "stops", "owner", "instead-of", "follows", "lines");
        var lines = entry.entries("lines").stream().map(line -> line(line, ofTheFile)).toList();
        if (lines.isEmpty()) entry.wrong("lines", "\"lines\" has none");
        oneAtATime(entry, lines);
        return new Duty(
                entry.text("code", CODE, "D05 or our-board-visit"),
                WordsReader.read(entry, "title"),
                WordsReader.read(entry, "starts"),
                WordsReader.read(entry, "stops"),
                WordsReader.read(entry, "owner"),
                another(entry, "instead-of"),
                another(entry, "follows"),
                lines,
                List.of());
    }

    private Optional<String> another(Entry entry, String key) {
        var named = entry.findText(key);
        named.ifPresent(other ->
                content.whenAllIsRead(() -> {
                    if (!content.duties.containsKey(other))
                        entry.wrong(key, "there is no duty " + other);
                }));
        return named;
    }

    private static Duty.Line line(Entry line, Optional<Origin> ofTheFile) {
        line.allowing(
                "from", "nations", "limit", "pause", "extension", "warnings", "force", "source");
        var nations = line.names("nations", NATIONS);
        var limit = LimitReader.read(line);
        var extension = extension(line);
        if (extension.isPresent() != limit.more().isPresent())
            line.wrong("extension", "\"extension\" and \"more\" of the limit go together");
        if (!line.has("force")) line.wrong("force", "\"force\" is missing");
        return new Duty.Line(
                DayReader.find(line, "from"),
                (nations.isEmpty() ? NATIONS : nations)
                        .stream().map(DutyReader::name).collect(Collectors.toSet()),
                limit,
                WordsReader.find(line, "pause"),
                extension,
                warnings(line),
                line.one("force", Duty.Force.PRACTICE),
                OriginReader.read(line, ofTheFile));
    }

    private static Optional<Duty.Extension> extension(Entry line) {
        return line.entry("extension")
                .map(e -> e.allowing("rule", "times"))
                .map(e -> new Duty.Extension(WordsReader.read(e, "rule"), e.number("times", 1)));
    }

    private static List<Integer> warnings(Entry entry) {
        var hours = new ArrayList<Integer>();
        for (var item : entry.names("warnings"))
            if (item.matches("[1-9]\\d{0,3}")) hours.add(Integer.parseInt(item));
            else entry.wrong("warnings", "\"warnings\" are hours before the end");
        return hours.stream().sorted(java.util.Comparator.reverseOrder()).toList();
    }

    /// Two lines of one nation from one day on would leave it open which of them applies.
    private static void oneAtATime(Entry entry, List<Duty.Line> lines) {
        var seen = new HashSet<String>();
        for (var line : lines)
            for (var nation : new TreeSet<>(line.nations()))
                if (!seen.add(nation + line.from()))
                    entry.wrong("lines", "two lines apply in " + nation + " from the same day");
    }

    private void tighter(Entry entry, Optional<Origin> ofTheFile) {
        entry.allowing("duty", "areas", "limit", "source");
        var local =
                new Duty.Local(
                        entry.names("areas"),
                        LimitReader.span(entry, "limit"),
                        OriginReader.read(entry, ofTheFile));
        var code = entry.text("duty");
        content.whenAllIsRead(() -> tighten(code, local, entry));
    }

    private void tighten(String code, Duty.Local local, Entry entry) {
        var duty = content.duties.get(code);
        if (duty == null) {
            entry.wrong("duty", "there is no duty " + code);
            return;
        }
        var looser =
                duty.lines().stream()
                        .flatMap(line -> line.limit().counted().stream())
                        .anyMatch(local.limit()::isLongerThan);
        if (looser) entry.wrong("limit", "is longer than that of " + code + ", not tighter");
        var all = new ArrayList<>(duty.local());
        all.add(local);
        content.duties.put(code, duty.with(all));
    }

    private static String name(String nation) {
        return nation.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
    }
}
