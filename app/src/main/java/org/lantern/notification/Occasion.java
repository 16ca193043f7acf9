package org.lantern.notification;

/// Why somebody is rung or told. Each has fixed words, in which no name, place or status stands:
/// `notification.occasion.…`.
public enum Occasion {
    /// A concern that cannot wait came in, and nobody has taken it up.
    URGENT_CONCERN,
    /// Such a concern is about somebody who works with children, and for named people only.
    URGENT_CONCERN_FOR_YOU,
    /// A colleague raised a concern whose safeguarding lead they are.
    CONCERN_RAISED,
    /// The desk asks them about a concern that they raised.
    QUESTION_ASKED,
    /// Whoever told us of a concern that they hold said more.
    LATER_WORDS,
    /// A colleague took over a concern that they held.
    TAKEN_OVER,
    /// A concern that cannot wait was offered by another area.
    CONCERN_OFFERED,
    /// Something that was to be done is not.
    ACTION_DUE,
    /// An action cannot be done by whoever was to do it.
    ACTION_CANNOT_BE_DONE,
    /// A plan began in which they have a part.
    PLAN_STARTED,
    /// A plan in which they have a part, or for which they were rung, has ended.
    PLAN_ENDED,
    /// Such a plan has ended, and what is open is carried on.
    PLAN_CARRIED_ON,
    /// A child is gone.
    CHILD_GONE,
    /// Somebody hands something over to them.
    HANDOVER_OFFERED,
    /// Whoever they handed something over to cannot take it.
    HANDOVER_DECLINED,
    /// A power to hold a child safe ends soon.
    POWER_ENDING,
    /// Such a power has ended, and nobody has said what followed.
    POWER_ENDED,
    /// Something changed that they must have read.
    CHANGED,
    /// Their rota has a hole.
    ROTA_HOLE,
    /// A device was added on which they are reached.
    DEVICE_ADDED,
    /// One of their devices takes no more messages.
    DEVICE_GONE,
    /// Somebody has what they were rung for.
    IN_HAND,
    /// What they were rung for is no longer needed.
    NO_LONGER_NEEDED;

    /// Whether they say that they know it on the page that it leads to, once they have read it
    /// there, and not among their notices.
    public boolean isAnsweredOnItsPage() {
        return this == CHANGED;
    }
}
