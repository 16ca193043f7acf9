package org.lantern.world;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// A whole invented world: who works where, and the children they came to worry about.
///
/// The cast ({@link #cast()}, and the people with names of their own below) is the same for every
/// seed, so that tests can speak of the duty worker. They work in Hillingdon unless it says
/// otherwise.
public final class World {

    /// What everybody of this world signs in with. It exists in the demo alone.
    public static final String PASSWORD = "lantern-demo-only";

    private static final String HOME = "hillingdon";

    private final List<WorldConcern> concerns;

    private World(List<WorldConcern> concerns) {
        this.concerns = concerns;
    }

    /// The world of this seed: the same seed and moment give the same world, on every machine.
    public static World of(long seed, Instant now) {
        return new World(new Journeys(seed, now).all());
    }

    /// Every worry of the last year, in the order in which they were received.
    public List<WorldConcern> concerns() {
        return concerns;
    }

    /// Every child that somebody worried about, once each.
    public List<WorldChild> children() {
        return concerns.stream()
                .flatMap(concern -> concern.children().stream())
                .distinct()
                .toList();
    }

    /// Without end, for load: people with fifty facts each. The child at a place is the same
    /// however many came before it.
    public static Stream<SyntheticChild> children(long seed) {
        return LongStream.iterate(0, index -> index + 1)
                .mapToObj(index -> SyntheticChild.of(seed, index));
    }

    /// Areas, agencies and people, which stand whatever the seed.
    public static Cast cast() {
        return Cast.STANDING;
    }

    /// A teacher who is nobody's safeguarding lead.
    public static WorldPractitioner teacher() {
        return cast().who(HOME, "teacher");
    }

    /// The teacher's designated safeguarding lead.
    public static WorldPractitioner safeguardingLead() {
        return cast().who(HOME, "safeguarding-lead");
    }

    /// Answers at the duty desk by day.
    public static WorldPractitioner dutyWorker() {
        return cast().who(HOME, "duty-worker");
    }

    /// The other one at the duty desk, who also sits in the MASH.
    public static WorldPractitioner secondDutyWorker() {
        return cast().who(HOME, "second-duty-worker");
    }

    /// Answers at night and at weekends.
    public static WorldPractitioner outOfHoursWorker() {
        return cast().who(HOME, "out-of-hours-worker");
    }

    /// Answers for what the duty desk decides.
    public static WorldPractitioner dutyManager() {
        return cast().who(HOME, "duty-manager");
    }

    /// The manager at night.
    public static WorldPractitioner secondDutyManager() {
        return cast().who(HOME, "second-duty-manager");
    }

    /// Is told of worries about people who work with children.
    public static WorldPractitioner allegationsManager() {
        return cast().who(HOME, "allegations-manager");
    }

    /// Leads on cases, and answers at no desk.
    public static WorldPractitioner socialWorker() {
        return cast().who(HOME, "social-worker");
    }

    /// A nurse in the emergency department.
    public static WorldPractitioner nurse() {
        return cast().who(HOME, "nurse");
    }

    /// A police officer who answers calls.
    public static WorldPractitioner constable() {
        return cast().who(HOME, "constable");
    }

    /// A sergeant who looks for missing children.
    public static WorldPractitioner missingSergeant() {
        return cast().who(HOME, "missing-sergeant");
    }

    /// An officer in an arrivals hall.
    public static WorldPractitioner borderOfficer() {
        return cast().who(HOME, "border-officer");
    }

    /// A caseworker of a charity.
    public static WorldPractitioner charityCaseworker() {
        return cast().who(HOME, "charity-caseworker");
    }

    /// A foster carer.
    public static WorldPractitioner fosterCarer() {
        return cast().who(HOME, "foster-carer");
    }

    /// Works in a children's home, and is the subject of a worry in the demo.
    public static WorldPractitioner residentialWorker() {
        return cast().who(HOME, "residential-worker");
    }

    /// Works with children who are before a court.
    public static WorldPractitioner youthJusticeWorker() {
        return cast().who(HOME, "youth-justice-worker");
    }

    /// A child's independent guardian.
    public static WorldPractitioner guardian() {
        return cast().who(HOME, "guardian");
    }

    /// Counts, and never sees a child.
    public static WorldPractitioner analyst() {
        return cast().who(HOME, "analyst");
    }

    /// Sets up accounts, and sees no child.
    public static WorldPractitioner administrator() {
        return cast().who(HOME, "administrator");
    }

    /// Adds agencies and opens duty desks, and sees no child.
    public static WorldPractitioner boardAdministrator() {
        return cast().who("board", "administrator");
    }

    /// A nurse of a far area, who has nothing to do with anything that happens at home.
    public static WorldPractitioner stranger() {
        return cast().who("manchester", "nurse");
    }

    /// A duty worker of that far area: trusted with much, but not here.
    public static WorldPractitioner distantDutyWorker() {
        return cast().who("manchester", "duty-worker");
    }

    /// A duty worker next door, in Hounslow, to whom a concern may be passed.
    public static WorldPractitioner neighbouringDutyWorker() {
        return cast().who("hounslow", "duty-worker");
    }
}
