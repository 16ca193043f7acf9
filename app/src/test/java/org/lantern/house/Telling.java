package org.lantern.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.lantern.access.Acting;
import org.lantern.concern.Channel;
import org.lantern.concern.FrontDoor;
import org.lantern.concern.Raising;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Answer;
import org.springframework.boot.test.context.TestComponent;

/// Ways to tell of a child, for examples: at once, or page by page.
@TestComponent
class Telling {

    private final FrontDoor frontDoor;
    private final AtomicInteger children = new AtomicInteger();

    Telling(FrontDoor frontDoor) {
        this.frontDoor = frontDoor;
    }

    /// A practitioner tells of a child who is being taken, in some area.
    ConcernRef urgently(String area, Acting.Practitioner who, Given... more) {
        var given = new ArrayList<>(List.of(more));
        var name = "Mira Example " + children.incrementAndGet();
        given.addAll(
                List.of(
                        new Given("", "danger.now", 1, Answer.code("taken-or-leaving")),
                        new Given("", "place.area", 1, Answer.code(area)),
                        new Given("", "concern.about", 1, Answer.code("children")),
                        new Given("child-1", "child.name", 1, Answer.text(name)),
                        new Given("", "concern.words", 1, Answer.text("A stranger waits"))));
        var raising =
                new Raising(
                        Channel.PRACTITIONER, "concern-practitioner", 1, given, Optional.empty());
        return frontDoor.raise(raising, who).concern();
    }

    /// Fills in one page of a form after another, each with what it asks of these answers.
    ///
    /// @param there where it begins
    /// @return where all of it can be checked
    static String toTheCheck(Example.Reader who, String there, Map<String, String> answers) {
        var fields =
                answers.entrySet().stream()
                        .flatMap(answer -> List.of(answer.getKey(), answer.getValue()).stream())
                        .toArray(String[]::new);
        var at = there;
        for (int pages = 0; pages < 30 && !at.endsWith("/check"); pages++)
            at = who.leadsTo(at, fields);
        return at;
    }
}
