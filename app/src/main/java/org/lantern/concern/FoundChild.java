package org.lantern.concern;

import java.util.List;
import java.util.Map;
import org.lantern.casefile.SourceKind;
import org.lantern.form.Given;
import org.lantern.vocabulary.Answer;

/// A child who was found, as far as anybody can say who they are, and how whoever says so knows.
///
/// @param known by concept, such as `child.sex`
/// @param saidBy who said it, in words; empty where that is the recorder
public record FoundChild(Map<String, Answer> known, SourceKind how, String saidBy) {

    private static final String ITEM = "child-1";

    /// What they are called as long as nobody knows better, as the front door builds it.
    String label(int place) {
        var given =
                known.entrySet().stream()
                        .map(each -> new Given(ITEM, each.getKey(), 1, each.getValue()))
                        .toList();
        return WorkingLabel.of(place, place, new Told(given, List.of(ITEM)), ITEM);
    }
}
