package org.lantern.screening;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lantern.casefile.SourceKind;
import org.lantern.vocabulary.Value;

/// What somebody filled in at one go.
///
/// @param openedAt when they had opened the page: what they themselves marked later, elsewhere, is
///   left alone
/// @param explanation another explanation that was found; may be empty
/// @param stillToCheck another explanation still to check; may be empty
public record Filled(
        Instant openedAt,
        SourceKind source,
        List<Tick> ticks,
        String explanation,
        String stillToCheck) {

    /// Where an explanation that was found is kept.
    public static final String EXPLANATION = "screening.explanation";

    /// Where one is kept that has still to be checked.
    public static final String STILL_TO_CHECK = "screening.still-to-check";

    /// All that was typed or left, by concept; the mark stands on the first line, its evidence
    /// below.
    Map<String, String> typed() {
        var all = new LinkedHashMap<String, String>();
        for (var tick : ticks)
            all.put(
                    Marks.KIND + "." + tick.code(),
                    tick.blank() ? "" : typed(new Value.Mark(tick.mark(), tick.evidence(), "")));
        all.put(EXPLANATION, explanation.strip());
        all.put(STILL_TO_CHECK, stillToCheck.strip());
        return all;
    }

    static String typed(Value.Mark mark) {
        return mark.mark() + "\n" + mark.evidence().strip();
    }

    /// One line of the list, as it was left.
    ///
    /// @param mark `yes`, `suspected`, or empty for a blank
    public record Tick(String code, String mark, String evidence) {

        boolean blank() {
            return mark.isEmpty();
        }
    }
}
