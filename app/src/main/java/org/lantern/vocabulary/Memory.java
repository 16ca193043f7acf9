package org.lantern.vocabulary;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Remembers every concept, code, form version and list of indicators that was ever in use here, so
/// that none vanishes or changes its meaning under statements that were made with it.
@Component
@DependsOnDatabaseInitialization
class Memory implements InitializingBean {

    private final LoadedVocabulary vocabulary;
    private final JdbcClient db;

    Memory(LoadedVocabulary vocabulary, JdbcClient db) {
        this.vocabulary = vocabulary;
        this.db = db;
    }

    @Override
    public void afterPropertiesSet() {
        compareAndKeep(vocabulary);
    }

    /// @throws VocabularyMistaken when something in use has vanished or changed
    void compareAndKeep(LoadedVocabulary content) {
        var now = Remembered.all(content);
        var before = before();
        var mistakes = new Mistakes();
        compare(before, now, content, mistakes);
        mistakes.stopIfAny();
        now.stream().filter(each -> !before.contains(each)).forEach(this::keep);
    }

    private static void compare(
            List<Remembered> before,
            List<Remembered> now,
            LoadedVocabulary content,
            Mistakes mistakes) {
        Map<List<?>, Remembered> byVersion =
                now.stream().collect(toMap(Memory::key, Function.identity()));
        for (var each : before) {
            var same = byVersion.get(key(each));
            if (same == null && !sharpened(each, content))
                mistakes.add(content.spot(each.name()), gone(each));
            else if (same != null && !same.meaning().equals(each.meaning()))
                mistakes.add(content.spot(each.name()), changed(each, same));
        }
    }

    private static List<?> key(Remembered each) {
        return List.of(each.kind(), each.id(), each.version());
    }

    /// Of a concept only the newest version is written down.
    private static boolean sharpened(Remembered before, LoadedVocabulary content) {
        return before.kind().equals("concept")
                && content.findConcept(before.id())
                        .filter(concept -> concept.version() > before.version())
                        .isPresent();
    }

    private static String gone(Remembered before) {
        return switch (before.kind()) {
            case "concept" ->
                    "concept %s version %d was in use here and is gone; keep it, with \"retired\" and its successor"
                            .formatted(before.id(), before.version());
            case "code" ->
                    "code %s was in use here and is gone; keep it, with \"retired: true\""
                            .formatted(before.id());
            case "duty" ->
                    "%s, as it was from %s, was in use here and is gone; keep its line"
                            .formatted(
                                    before.name(),
                                    before.id().substring(before.id().indexOf('/') + 1));
            case "action" ->
                    "action %s version %d was in use here and is gone; keep it"
                            .formatted(before.id(), before.version());
            default -> before.name() + " was in use here and is gone; keep its file";
        };
    }

    private static String changed(Remembered before, Remembered now) {
        return switch (before.kind()) {
            case "concept" ->
                    "concept %s was of type %s here and is now %s; give it a new version"
                            .formatted(before.id(), before.meaning(), now.meaning());
            case "duty" ->
                    before.name()
                            + " was in use here with another limit; add a line from the day on which it changes";
            case "action" ->
                    "action %s version %d was in use here and has changed; tighten it, or make it a new version"
                            .formatted(before.id(), before.version());
            default ->
                    before.name()
                            + " was in use here and has changed; make it a new version in a new file";
        };
    }

    private List<Remembered> before() {
        return db.sql("select kind, id, version, meaning from vocabulary.remembered")
                .query(Remembered.class)
                .list();
    }

    private void keep(Remembered each) {
        db.sql(
                        """
                        insert into vocabulary.remembered (kind, id, version, meaning)
                        values (?, ?, ?, ?) on conflict do nothing
                        """)
                .params(each.kind(), each.id(), each.version(), each.meaning())
                .update();
    }
}
