package org.lantern.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/// Answers as text, before they are sealed, and back.
final class AnswersJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AnswersJson() {}

    private record Sheet(List<String> items, int numbered, List<Line> typed, List<String> taken) {}

    private record Line(String item, String concept, Map<String, List<String>> parts) {}

    static String write(Answers answers) {
        var lines =
                answers.typed().entrySet().stream()
                        .map(e ->
                                new Line(
                                        e.getKey().item(),
                                        e.getKey().concept(),
                                        e.getValue().parts()))
                        .toList();
        return JSON.writeValueAsString(
                new Sheet(
                        answers.items(), answers.numbered(), lines, List.copyOf(answers.taken())));
    }

    static Answers read(String json) {
        var sheet = JSON.readValue(json, Sheet.class);
        var typed = new LinkedHashMap<Asked, Typed>();
        for (var line : sheet.typed())
            typed.put(new Asked(line.item(), line.concept()), new Typed(line.parts()));
        return new Answers(sheet.items(), sheet.numbered(), typed, Set.copyOf(sheet.taken()));
    }
}
