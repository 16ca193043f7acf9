package org.lantern.assessment;

import java.time.Clock;
import org.lantern.access.Acting;
import org.lantern.form.Adding;
import org.lantern.form.FormRun;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What somebody adds to an assessment, each in their own words.
@Service
@Transactional
public class Contributions {

    private final Adding adding;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Contributions(Adding adding, Clock clock, ApplicationEventPublisher events) {
        this.adding = adding;
        this.clock = clock;
        this.events = events;
    }

    /// Adds the answers of a topic to what is known.
    ///
    /// @throws Assessment.Over when it ended meanwhile
    public void add(AssessmentFile to, FormRun run, Acting.Practitioner acting) {
        if (!to.isOpen()) throw new Assessment.Over();
        adding.add(to.view(), run, acting);
        events.publishEvent(
                new AssessmentActed(
                        "assessment-contributed",
                        to.view().file().ref(),
                        acting.by(),
                        clock.instant()));
    }
}
