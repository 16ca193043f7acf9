package org.lantern.vocabulary;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// One mapping of a content file, read key by key. What is wrong is noted with its line, and
/// reading goes on with a stand-in that nobody will ever see, since any mistake stops the start.
final class Entry {

    /// Small letters, digits and hyphens: what a name in the content may be made of.
    static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String file;
    private final Node node;
    private final Mistakes mistakes;
    private final Map<String, NodeTuple> parts = new LinkedHashMap<>();

    Entry(String file, MappingNode node, Mistakes mistakes) {
        this.file = file;
        this.node = node;
        this.mistakes = mistakes;
        for (var part : node.getValue()) {
            var key = part.getKeyNode() instanceof ScalarNode k ? k.getValue() : "?";
            if (parts.putIfAbsent(key, part) != null)
                mistakes.add(at(part.getKeyNode()), "\"" + key + "\" stands here twice");
        }
    }

    Spot spot() {
        return at(node);
    }

    /// Where that key stands, or the entry, where it does not.
    Spot spot(String key) {
        var part = parts.get(key);
        return at(part == null ? node : part.getKeyNode());
    }

    void wrong(String key, String reason) {
        mistakes.add(spot(key), reason);
    }

    boolean has(String key) {
        return parts.containsKey(key);
    }

    Set<String> keys() {
        return parts.keySet();
    }

    /// Any other key is a mistake: a misspelt one would silently say nothing.
    Entry allowing(String... keys) {
        var allowed = Arrays.asList(keys);
        for (var key : parts.keySet())
            if (!allowed.contains(key))
                wrong(key, "\"" + key + "\" is no key here; there are " + String.join(", ", keys));
        return this;
    }

    /// The text under a key that must be there.
    String text(String key) {
        var text = findText(key);
        if (text.isEmpty() && !has(key)) wrong(key, "\"" + key + "\" is missing");
        return text.orElse("");
    }

    Optional<String> findText(String key) {
        var value = value(key);
        return value == null ? Optional.empty() : text(key, value);
    }

    /// A text that must match the pattern.
    String text(String key, Pattern pattern, String example) {
        var text = text(key);
        if (!text.isEmpty() && !pattern.matcher(text).matches())
            wrong(key, "\"" + key + "\" reads like " + example + ", not \"" + text + "\"");
        return text;
    }

    int number(String key, int otherwise) {
        var text = findText(key);
        if (text.isPresent() && !text.get().matches("[1-9]\\d{0,8}")) {
            wrong(key, "\"" + key + "\" is a whole number from 1, not \"" + text.get() + "\"");
            return otherwise;
        }
        return text.map(Integer::parseInt).orElse(otherwise);
    }

    boolean flag(String key) {
        var text = findText(key).orElse("false");
        if (!text.equals("true") && !text.equals("false"))
            wrong(key, "\"" + key + "\" is true or false, not \"" + text + "\"");
        return text.equals("true");
    }

    /// One of the constants of a type, written in small letters with hyphens.
    <E extends Enum<E>> E one(String key, E otherwise) {
        var text = findText(key);
        if (text.isEmpty()) return otherwise;
        var all = List.of(otherwise.getDeclaringClass().getEnumConstants());
        for (var constant : all) if (written(constant).equals(text.get())) return constant;
        var names = all.stream().map(Entry::written).collect(joining(", "));
        wrong(key, "\"" + key + "\" is one of " + names + ", not \"" + text.get() + "\"");
        return otherwise;
    }

    /// A list of names, each once.
    Set<String> names(String key) {
        var names = new LinkedHashSet<String>();
        for (var item : items(key))
            text(key, item)
                    .ifPresent(name -> {
                        if (!names.add(name))
                            mistakes.add(at(item), "\"" + name + "\" stands here twice");
                    });
        return names;
    }

    /// A list of names, each out of these.
    Set<String> names(String key, Set<String> known) {
        var names = names(key);
        for (var name : names)
            if (!known.contains(name))
                wrong(
                        key,
                        "\"%s\" knows no \"%s\"; there are %s"
                                .formatted(
                                        key, name, known.stream().sorted().collect(joining(", "))));
        return names;
    }

    Optional<Entry> entry(String key) {
        var value = value(key);
        if (value == null) return Optional.empty();
        return entryOf(key, value);
    }

    List<Entry> entries(String key) {
        return items(key).stream().flatMap(item -> entryOf(key, item).stream()).toList();
    }

    /// The values in a list, or the mistake that it is none; nothing where the key is missing.
    List<Node> items(String key) {
        var value = value(key);
        if (value == null) return List.of();
        if (value instanceof SequenceNode list) return list.getValue();
        wrong(key, "\"" + key + "\" is a list: put each on a line of its own, after a hyphen");
        return List.of();
    }

    @Nullable Node value(String key) {
        var part = parts.get(key);
        return part == null ? null : part.getValueNode();
    }

    Optional<Entry> entryOf(String key, Node value) {
        if (value instanceof MappingNode mapping)
            return Optional.of(new Entry(file, mapping, mistakes));
        mistakes.add(at(value), "\"" + key + "\" needs keys and values here");
        return Optional.empty();
    }

    Optional<String> text(String key, Node value) {
        if (value instanceof ScalarNode scalar && scalar.getTag() != Tag.NULL) {
            var text = scalar.getValue().strip();
            if (!text.isEmpty()) return Optional.of(text);
        }
        var empty = value instanceof ScalarNode;
        mistakes.add(at(value), "\"" + key + (empty ? "\" says nothing" : "\" is a plain text"));
        return Optional.empty();
    }

    private Spot at(Node of) {
        return new Spot(file, of.getStartMark().getLine() + 1);
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
