package org.lantern.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/// One published case, as a test plays it. What the keys mean stands in `scenarios/README.md`.
@SuppressWarnings("unchecked")
public record Scenario(String id, Map<String, Object> told) {

    private static final Path FOLDER = Path.of("src/test/resources/scenarios");

    /// A tick: `yes` or `suspected`.
    ///
    /// @param child the number in the list of children; 0 for all of them
    public record Mark(String code, String mark, String evidence, int child) {}

    /// What the marks should hold of the act or of the purpose.
    public record Element(boolean evidence, List<String> kinds, List<String> codes) {}

    /// What was missed.
    ///
    /// @param asks code of the action that asks for it
    /// @param who is asked
    /// @param minutes within which
    /// @param says words that are in it
    public record Missed(String what, String asks, String who, int minutes, String says) {

        /// Whether it is asked once a child is gone, or back.
        public boolean isOfTheGone() {
            return asks.startsWith("GN");
        }
    }

    /// All ten, in order.
    public static List<Scenario> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(Scenario::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scenario read(Path file) {
        try {
            Map<String, Object> told = new Yaml().load(Files.readString(file));
            return new Scenario((String) told.get("id"), told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The words of a key that holds only words.
    public String text(String key) {
        return here(key).toString();
    }

    public List<String> otherAreas() {
        return (List<String>) here("other-areas");
    }

    public List<String> flightSigns() {
        return (List<String>) here("flight-signs");
    }

    public List<String> unknowns() {
        return (List<String>) here("unknowns");
    }

    /// Each with `label`, `sex`, `languages`, and perhaps `count`, `age`, `age-in-doubt` and
    /// `nationality`.
    public List<Map<String, Object>> children() {
        return (List<Map<String, Object>>) here("children");
    }

    /// `teller`, `way`, and `agency-kind` for those who work for one.
    public Map<String, String> referrer() {
        return (Map<String, String>) here("referrer");
    }

    /// `publisher`, `year` and `url`.
    public Map<String, Object> source() {
        return (Map<String, Object>) here("source");
    }

    /// What can be marked at first contact.
    public List<Mark> marks() {
        return marks("marks");
    }

    /// What was learned afterwards.
    public List<Mark> later() {
        return marks("later");
    }

    private List<Mark> marks(String key) {
        var lines = (List<Map<String, Object>>) here(key);
        return lines.stream().map(Scenario::mark).toList();
    }

    private static Mark mark(Map<String, Object> line) {
        return new Mark(
                (String) line.get("code"),
                (String) line.get("mark"),
                (String) line.get("evidence"),
                (int) line.getOrDefault("child", 0));
    }

    public Element act() {
        return element("act");
    }

    public Element purpose() {
        return element("purpose");
    }

    private Element element(String key) {
        var map = (Map<String, Object>) expected(key);
        return new Element(
                (boolean) map.get("evidence"),
                (List<String>) map.get("kinds"),
                (List<String>) map.get("codes"));
    }

    /// Whether the page should say that the child may be gone soon.
    public boolean imminentDisappearance() {
        return (boolean) ((Map<String, Object>) expected("imminent-disappearance")).get("expected");
    }

    /// Numbers of the duties that start.
    public List<String> clocks() {
        return (List<String>) expected("clocks");
    }

    public List<String> urgentActions() {
        return (List<String>) expected("urgent-actions");
    }

    /// Whether the plan begins by itself, as somebody of work tells of a child who is about to go.
    public boolean planBeginsByItself() {
        return expected("plan").equals("by-itself");
    }

    /// By the code of an action: who is asked for it, and within how many minutes.
    public Map<String, List<Object>> asked() {
        return (Map<String, List<Object>>) expected("asked");
    }

    /// What nobody did, by the account, and which action of the plan asks for it.
    public List<Missed> missed() {
        var lines = (List<Map<String, Object>>) expected("missed");
        return lines.stream()
                .map(line ->
                        new Missed(
                                (String) line.get("what"),
                                (String) line.get("asks"),
                                (String) line.get("who"),
                                (int) line.get("minutes"),
                                (String) line.get("says")))
                .toList();
    }

    /// Sentences whose sense may appear nowhere.
    public List<String> mustNotConclude() {
        return (List<String>) expected("must-not-conclude");
    }

    private Object here(String key) {
        return Objects.requireNonNull(told.get(key), () -> id + " has no " + key);
    }

    private Object expected(String key) {
        var expect = (Map<String, Object>) here("expect");
        return Objects.requireNonNull(expect.get(key), () -> id + " expects no " + key);
    }

    @Override
    public String toString() {
        return id;
    }
}
