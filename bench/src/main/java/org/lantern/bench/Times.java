package org.lantern.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/// How long each of many things took, in milliseconds. Every one is kept, so that percentiles are
/// exact.
///
/// @param sorted the shortest first
/// @param failed how many did not come to a good end, and are not among the times
record Times(double[] sorted, int failed) {

    static Times of(List<Long> nanoseconds, int failed) {
        return new Times(nanoseconds.stream().mapToDouble(n -> n / 1e6).sorted().toArray(), failed);
    }

    Times and(Times others) {
        return new Times(
                DoubleStream.concat(Arrays.stream(sorted), Arrays.stream(others.sorted))
                        .sorted()
                        .toArray(),
                failed + others.failed);
    }

    double median() {
        return percentile(50);
    }

    /// The time that so many in a hundred did not exceed.
    double percentile(double share) {
        if (sorted.length == 0) return Double.NaN;
        int rank = (int) Math.ceil(share / 100 * sorted.length);
        return sorted[Math.max(1, rank) - 1];
    }

    double longest() {
        return percentile(100);
    }

    int count() {
        return sorted.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Times times
                && failed == times.failed
                && Arrays.equals(sorted, times.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted) * 31 + failed;
    }

    @Override
    public String toString() {
        return "%d times, median %.1f ms, %d failed".formatted(count(), median(), failed);
    }
}
