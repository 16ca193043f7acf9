package org.lantern.vocabulary;

import java.util.List;

/// Whom a ring goes on to while nobody has it. When the last of them did not answer either, it
/// begins again.
///
/// @param id such as `urgent`
/// @param againAfter minutes from the last step to the first one of the next round
/// @param aloneFor minutes for which somebody who is rung before the rota is rung alone
public record Chain(
        String id, Words title, List<Step> steps, int againAfter, int aloneFor, Origin origin) {

    public Chain {
        steps = List.copyOf(steps);
    }

    /// Those of that rank who are on call, so many minutes after the ring began.
    public record Step(Rank to, int after) {}

    /// Whose turn it is, as a rota knows them.
    public enum Rank {
        ON_CALL,
        SECOND,
        MANAGER,
        DIRECTOR
    }
}
