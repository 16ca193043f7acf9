package org.lantern.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Finds the files of the content: those that Lantern brings along, and a board's own beside them.
final class ContentFiles {

    static final Set<String> FOLDERS =
            Set.of(
                    "concepts",
                    "codes",
                    "forms",
                    "indicators",
                    "duties",
                    "playbooks",
                    "layouts",
                    "chains",
                    "drills",
                    "holidays",
                    "greetings");

    private final List<ContentFile> files = new ArrayList<>();
    private final Mistakes mistakes;

    ContentFiles(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /// Adds the files that Lantern brings along.
    ContentFiles builtIn() {
        var resolver = new PathMatchingResourcePatternResolver();
        try {
            for (var folder : FOLDERS.stream().sorted().toList())
                for (var resource :
                        resolver.getResources("classpath*:vocabulary/" + folder + "/**/*.yaml")) {
                    var path = resource.getURL().getPath();
                    var name = path.substring(path.lastIndexOf("/vocabulary/" + folder) + 1);
                    add(name, folder, resource.getContentAsByteArray());
                }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /// Adds the files of a board's directory.
    ContentFiles directory(Path directory) {
        var whole = Spot.wholeFile(directory.toString());
        if (!Files.isDirectory(directory)) {
            mistakes.add(whole, "there is no such directory");
            return this;
        }
        try (var found = Files.walk(directory)) {
            found.filter(Files::isRegularFile).forEach(file -> add(directory, file));
        } catch (IOException | UncheckedIOException e) {
            mistakes.add(whole, "cannot be read");
        }
        return this;
    }

    /// All of them, in the order of their names.
    List<ContentFile> list() {
        return files.stream().sorted(comparing(ContentFile::name)).toList();
    }

    private void add(Path directory, Path file) {
        var name = file.toString();
        var folder = directory.relativize(file).getName(0).toString();
        if (name.endsWith(".yml"))
            mistakes.add(Spot.wholeFile(name), "would not be read; let its name end in .yaml");
        if (!name.endsWith(".yaml")) return;
        if (!FOLDERS.contains(folder)) {
            mistakes.add(
                    Spot.wholeFile(name),
                    "belongs in one of the folders "
                            + FOLDERS.stream().sorted().collect(joining(", ")));
            return;
        }
        try {
            add(name, folder, Files.readAllBytes(file));
        } catch (IOException e) {
            mistakes.add(Spot.wholeFile(name), "cannot be read");
        }
    }

    private void add(String name, String folder, byte[] bytes) {
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            var marked = text.startsWith("\uFEFF");
            files.add(new ContentFile(name, folder, marked ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            mistakes.add(Spot.wholeFile(name), "is not written in UTF-8");
        }
    }
}
