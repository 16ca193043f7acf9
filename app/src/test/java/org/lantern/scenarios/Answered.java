package org.lantern.scenarios;

import java.util.ArrayList;
import java.util.List;
import org.lantern.form.Given;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Value;

/// What whoever told us of a case would have answered on the form.
final class Answered {

    private Answered() {}

    static List<Given> of(Scenario scenario) {
        var all = new ArrayList<Given>();
        all.add(code("danger.now", scenario.text("danger")));
        all.add(code("place.area", scenario.text("area")));
        all.add(new Given("", "place.words", 1, Answer.text(scenario.text("place"))));
        all.add(code("concern.about", "children"));
        all.add(new Given("", "concern.words", 1, Answer.text(scenario.text("concern").strip())));
        all.add(code("concern.accompanied", scenario.text("accompanied")));
        all.add(code("concern.movement", scenario.text("movement")));
        if (!scenario.flightSigns().isEmpty())
            all.add(
                    new Given(
                            "",
                            "flight.signs",
                            1,
                            new Answer.Known(new Value.Codes(scenario.flightSigns()))));
        for (int i = 0; i < scenario.children().size(); i++) {
            var item = "child-" + (i + 1);
            var child = scenario.children().get(i);
            all.add(new Given(item, "child.sex", 1, Answer.code(child.get("sex").toString())));
            all.add(
                    new Given(
                            item,
                            "child.description",
                            1,
                            Answer.text(child.get("label").toString())));
            if (child.get("age") != null)
                all.add(
                        new Given(
                                item,
                                "child.apparent-age",
                                1,
                                Answer.text(child.get("age").toString())));
        }
        return all;
    }

    private static Given code(String concept, String code) {
        return new Given("", concept, 1, Answer.code(code));
    }
}
