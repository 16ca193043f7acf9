package org.lantern.concern.web;

import java.util.List;
import java.util.Optional;
import org.lantern.concern.Waiting;

/// A concern on the desk, in words.
///
/// @param about the children as they are called, or what else it is about
/// @param from a kind of person, or the agency that raised it
/// @param urgentBecause what made it urgent
/// @param since how long ago it was received
/// @param left how it stands with the limit for a decision
/// @param asked how long a question to the referrer has waited
/// @param decidedIn which area outside Lantern decides while the child stays
public record QueueRow(
        Waiting waiting,
        List<String> about,
        String from,
        List<String> urgentBecause,
        String received,
        String since,
        String left,
        boolean late,
        Optional<String> holder,
        Optional<String> asked,
        Optional<String> offeredTo,
        Optional<String> area,
        Optional<String> decidedIn) {}
