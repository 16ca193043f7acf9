package org.lantern.screening;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.lantern.vocabulary.Indicator;

/// Reads marks with one list of indicators.
record Reading(Subject subject, MatrixGate.Admission admission, List<Indicator> list, Instant at) {

    MatrixView of(Marks marks) {
        var live = marks.live();
        return new MatrixView(
                subject,
                admission.noticed(),
                admission.reach(),
                list,
                at,
                live,
                marks.words(Filled.EXPLANATION),
                marks.words(Filled.STILL_TO_CHECK),
                Support.of(
                        marked(list, live),
                        Circumstances.of(admission.noticed().said(), at),
                        usual()));
    }

    /// One a marked indicator, whoever marked it: Yes if anybody says so.
    static List<Marked> marked(List<Indicator> list, List<LiveMark> live) {
        Map<String, List<LiveMark>> byCode = live.stream().collect(groupingBy(LiveMark::code));
        return list.stream()
                .filter(i -> byCode.containsKey(i.code()))
                .map(i -> marked(i, byCode.getOrDefault(i.code(), List.of())))
                .toList();
    }

    private static Marked marked(Indicator indicator, List<LiveMark> marks) {
        return new Marked(
                indicator,
                marks.stream().anyMatch(LiveMark::yes),
                marks.stream().allMatch(LiveMark::incomplete),
                marks.getLast().statement().recordedAt());
    }

    private List<Indicator> usual() {
        return list.stream()
                .filter(i -> i.settings().contains(admission.noticed().setting()))
                .toList();
    }
}
