package org.lantern.screening;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lantern.casefile.Statement;
import org.lantern.vocabulary.Indicator;

/// A child's matrix at a moment, as this reader may see it.
///
/// @param list the indicators, in order, of the version that it is read with
/// @param marks those that stand, oldest first; different observers' side by side
/// @param explanations other explanations that were found, each in its observer's words
/// @param stillToCheck other explanations that are still to check
public record MatrixView(
        Subject subject,
        Noticed noticed,
        Reach reach,
        List<Indicator> list,
        Instant asOf,
        List<LiveMark> marks,
        List<Statement> explanations,
        List<Statement> stillToCheck,
        Support support) {

    /// The marks in the order of the list, each with the indicator that it is of.
    public List<MarkedLine> markedLines() {
        var byCode = marks.stream().collect(Collectors.groupingBy(LiveMark::code));
        return list.stream()
                .flatMap(indicator ->
                        byCode.getOrDefault(indicator.code(), List.of()).stream()
                                .map(mark -> new MarkedLine(indicator, mark)))
                .toList();
    }

    /// When exploitation was last marked as seen: a Yes in that part of the list.
    public Optional<Instant> exploitationSeen() {
        return markedLines().stream()
                .filter(line -> line.indicator().group().equals("exploitation"))
                .filter(line -> line.live().yes())
                .map(line -> line.live().statement().recordedAt())
                .max(Comparator.naturalOrder());
    }

    /// Whether whoever told of it said that the child is in no danger at this moment, and nobody
    /// said otherwise.
    public boolean saidSafe() {
        return Circumstances.of(noticed.said(), asOf).saySafe();
    }

    /// One mark that stands.
    public record MarkedLine(Indicator indicator, LiveMark live) {}
}
