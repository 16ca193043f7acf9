package org.lantern.house;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantern.DrawnDocument;
import org.lantern.calendar.Spoken;
import org.lantern.clock.DutyKey;
import org.lantern.vocabulary.Duty;
import org.lantern.vocabulary.Vocabularies;
import org.lantern.vocabulary.Vocabulary;

/// The law on one page, drawn from the content and from what the code does with it.
class LawDrawnTests {

    private static final Vocabulary CONTENT = Vocabularies.builtIn();
    private static final Spoken SPOKEN = new Spoken();

    @Test
    void theDocumentShowsTheDutiesAsTheyAre() throws IOException {
        DrawnDocument.compare("law.md", document());
    }

    @Test
    void noneOfTheFortyIsMissing() {
        assertThat(CONTENT.duties().stream().map(duty -> duty.code().substring(0, 3)).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 40).mapToObj("D%02d"::formatted).toList());
    }

    @Test
    void whatTheCodeReliesOnIsInTheContent() throws IOException {
        var used = uses();

        assertThat(used).hasSizeGreaterThan(5);
        assertThat(CONTENT.duties()).extracting(Duty::code).containsAll(used.keySet());
    }

    private static String document() {
        var uses = uses();
        return """
        # The law

        What must be done in time, as Lantern has it in its content (`app/src/main/resources/vocabulary/duties`). **Only what says `seen` was read at its source; everything else is a
        draft for a practitioner to confirm.** All of it is restated in our own words; where a page has no year, the year is that of reading. `LawDrawnTests` draws this page and compares it.

        Working days are those of the nation; a limit in days, weeks or months ends at midnight when its last day does, and the day of the start does not count. When something is due is fixed when it starts, by
        the law of that day. Any duty can be started by hand on the page of a case, and whoever sees the whole case can say that it was done.

        """
                + CONTENT.duties().stream()
                        .sorted(java.util.Comparator.comparing(Duty::code))
                        .map(duty -> section(duty, uses))
                        .collect(joining("\n"));
    }

    private static String section(Duty duty, Map<String, List<String>> uses) {
        var code = new ArrayList<>(uses.getOrDefault(duty.code(), List.of()));
        duty.insteadOf().map(other -> uses.getOrDefault(other, List.of())).ifPresent(code::addAll);
        return """
        ## %s %s

        Starts: %s. Ends: %s. Owner: %s.%s%s
        In the code: %s.

        | In | From | Limit | Authority | Confidence | May stand still | May take longer |
        |---|---|---|---|---|---|---|
        %s
        """
                .formatted(
                        duty.code(),
                        duty.title().en(),
                        duty.starts().en(),
                        duty.stops().en(),
                        duty.owner().en(),
                        duty.insteadOf().map(" Stands in place of %s there."::formatted).orElse(""),
                        duty.follows()
                                .map(" Begins by itself when %s was done."::formatted)
                                .orElse(""),
                        code.isEmpty() && duty.follows().isPresent()
                                ? "started by what it follows"
                                : code.isEmpty()
                                        ? "not started by anything yet, only by hand"
                                        : String.join(", ", code),
                        duty.lines().stream().map(LawDrawnTests::row).collect(joining("\n")));
    }

    private static String row(Duty.Line line) {
        return "| "
                + String.join(
                        " | ",
                        line.nations().size() == 4
                                ? "all nations"
                                : line.nations().stream()
                                        .sorted()
                                        .map(LawDrawnTests::nation)
                                        .collect(joining(", ")),
                        line.from().map(Object::toString).orElse(""),
                        SPOKEN.limit(line.limit(), Locale.UK),
                        "%s: %s (%d)"
                                .formatted(
                                        small(line.force()),
                                        line.origin().document(),
                                        line.origin().year()),
                        small(line.origin().confidence()),
                        line.pause().map(words -> words.en()).orElse("no"),
                        line.extension().map(rule -> rule.rule().en()).orElse("no"))
                + " |";
    }

    /// Which methods name a duty: read from the compiled code, so that it cannot be out of date.
    private static Map<String, List<String>> uses() {
        var uses = new TreeMap<String, List<String>>();
        new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.lantern")
                        .stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(DutyKey.class))
                        .filter(field -> field.getModifiers().toString().contains("STATIC"))
                        .forEach(field -> uses.put(code(field), methods(field)));
        return uses;
    }

    private static List<String> methods(JavaField field) {
        return field.getAccessesToSelf().stream()
                .map(JavaAccess::getOrigin)
                .filter(origin -> !origin.getName().equals("<clinit>"))
                .map(origin ->
                        "`%s.%s`"
                                .formatted(
                                        origin.getOwner().getSimpleName(),
                                        origin.getName()
                                                .replaceAll("lambda\\$(\\w+)\\$\\d+", "$1")))
                .distinct()
                .sorted()
                .toList();
    }

    private static String code(JavaField field) {
        try {
            Field found = field.reflect();
            found.setAccessible(true);
            return ((DutyKey) found.get(null)).code();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static String nation(String name) {
        return Stream.of(name.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(joining(" "));
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
