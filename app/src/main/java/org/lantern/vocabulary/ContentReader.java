package org.lantern.vocabulary;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/// Reads all content files into one vocabulary, or tells everything that is wrong with them.
final class ContentReader {

    private final Mistakes mistakes;
    private final Content content;

    private ContentReader(Mistakes mistakes) {
        this.mistakes = mistakes;
        this.content = new Content(mistakes);
    }

    /// The built-in content, and beside it that of a board's directory.
    ///
    /// @throws VocabularyMistaken with every mistake in them
    static LoadedVocabulary read(Optional<Path> directory) {
        var mistakes = new Mistakes();
        var files = new ContentFiles(mistakes).builtIn();
        directory.ifPresent(files::directory);
        return new ContentReader(mistakes).read(files.list());
    }

    /// Only the content of that directory.
    static LoadedVocabulary readOnly(Path directory) {
        var mistakes = new Mistakes();
        return new ContentReader(mistakes)
                .read(new ContentFiles(mistakes).directory(directory).list());
    }

    private LoadedVocabulary read(List<ContentFile> files) {
        files.forEach(this::read);
        content.allIsRead();
        mistakes.stopIfAny();
        return new LoadedVocabulary(content);
    }

    private void read(ContentFile file) {
        try {
            var root = yaml().compose(new StringReader(file.text()));
            if (root instanceof MappingNode mapping)
                read(file, new Entry(file.name(), mapping, mistakes));
            else notAMapping(file, root);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            var spot = mark == null ? file.whole() : new Spot(file.name(), mark.getLine() + 1);
            mistakes.add(spot, "cannot be read as YAML: " + e.getProblem());
        } catch (YAMLException e) {
            mistakes.add(file.whole(), "cannot be read as YAML: " + e.getMessage());
        }
    }

    private void notAMapping(ContentFile file, @Nullable Node root) {
        mistakes.add(file.whole(), root == null ? "is empty" : "needs keys at its top");
    }

    private void read(ContentFile file, Entry root) {
        switch (file.folder()) {
            case "concepts" -> new ConceptReader(content).read(root);
            case "codes" -> new CodeListReader(content).read(root);
            case "forms" -> new FormReader(content).read(root);
            case "duties" -> new DutyReader(content).read(root);
            case "playbooks" -> new PlaybookReader(content).read(root);
            case "layouts" -> new LayoutReader(content).read(root);
            case "greetings" -> new GreetingReader(content).read(root);
            case "chains" -> new ChainReader(content).read(root);
            case "drills" -> new SituationReader(content).read(root);
            case "holidays" -> new HolidayReader(content).read(root);
            default -> new IndicatorReader(content).read(root);
        }
    }

    /// Without aliases: nothing here needs them, and one that holds itself has no end.
    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        return new Yaml(options);
    }
}
