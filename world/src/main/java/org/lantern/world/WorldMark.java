package org.lantern.world;

import java.time.Instant;

/// One tick of the indicator matrix.
///
/// @param child the key of the child
/// @param code of the indicator, such as `A09`
/// @param mark `yes` or `suspected`
/// @param evidence in the observer's words
/// @param observedBy the kind of agency that noticed, or `PUBLIC`
/// @param recordedBy who ticked it
public record WorldMark(
        String child,
        String code,
        String mark,
        String evidence,
        String observedBy,
        WorldPractitioner recordedBy,
        Instant at) {}
