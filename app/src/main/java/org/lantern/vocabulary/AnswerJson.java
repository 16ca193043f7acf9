package org.lantern.vocabulary;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Answers as they are kept in the database: `{"known":{"text":"…"}}`, `{"unknown":true}` and so
/// on. Reading and writing are each other's mirror.
public final class AnswerJson {

    private static final JsonFactory JSON = new JsonFactory();

    private AnswerJson() {}

    /// The answer as JSON.
    public static String write(Answer answer) {
        var out = new StringWriter(64);
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            switch (answer) {
                case Answer.Known(var value) -> {
                    json.writeObjectPropertyStart("known");
                    write(value, json);
                    json.writeEndObject();
                }
                case Answer.Unknown _ -> json.writeBooleanProperty("unknown", true);
                case Answer.Refused _ -> json.writeBooleanProperty("refused", true);
                case Answer.NotAsked _ -> json.writeBooleanProperty("not-asked", true);
            }
            json.writeEndObject();
        }
        return out.toString();
    }

    /// What {@link #write} wrote.
    ///
    /// @throws IllegalArgumentException when it is nothing of the kind
    public static Answer read(String text) {
        try (var json = JSON.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            var kind = json.nextName();
            if (kind == null) throw strange();
            return switch (kind) {
                case "known" -> new Answer.Known(value(json));
                case "unknown" -> new Answer.Unknown();
                case "refused" -> new Answer.Refused();
                case "not-asked" -> new Answer.NotAsked();
                default -> throw strange();
            };
        }
    }

    private static void write(Value value, JsonGenerator json) {
        switch (value) {
            case Value.Text(var text) -> json.writeStringProperty("text", text);
            case Value.Code(var code) -> json.writeStringProperty("code", code);
            case Value.Codes(var codes) -> {
                json.writeArrayPropertyStart("codes");
                codes.forEach(json::writeString);
                json.writeEndArray();
            }
            case Value.When(var date) -> json.writeStringProperty("when", date.toString());
            case Value.Number(var number) -> json.writeNumberProperty("number", number);
            case Value.Phone(var typed, var dialled) ->
                    write(json, "phone", "typed", typed, "dialled", dialled);
            case Value.Identifier(var scheme, var number) ->
                    write(json, "identifier", "scheme", scheme, "number", number);
            case Value.Person(var ref) -> json.writeStringProperty("person", ref.toString());
            case Value.Mark(var mark, var evidence, var place) ->
                    write(json, "mark", "mark", mark, "evidence", evidence, "place", place);
        }
    }

    private static void write(JsonGenerator json, String kind, String... keysAndValues) {
        json.writeObjectPropertyStart(kind);
        for (int i = 0; i < keysAndValues.length; i += 2)
            json.writeStringProperty(keysAndValues[i], keysAndValues[i + 1]);
        json.writeEndObject();
    }

    private static Value value(JsonParser json) {
        json.nextToken();
        var kind = json.nextName();
        if (kind == null) throw strange();
        json.nextToken();
        return switch (kind) {
            case "text" -> new Value.Text(json.getString());
            case "code" -> new Value.Code(json.getString());
            case "codes" -> new Value.Codes(texts(json));
            case "when" -> new Value.When(PartialDate.parse(json.getString()));
            case "number" -> new Value.Number(json.getLongValue());
            case "phone" -> phone(properties(json));
            case "identifier" -> identifier(properties(json));
            case "person" -> new Value.Person(UUID.fromString(json.getString()));
            case "mark" -> mark(properties(json));
            default -> throw strange();
        };
    }

    private static Value phone(Map<String, String> of) {
        return new Value.Phone(there(of, "typed"), there(of, "dialled"));
    }

    private static Value identifier(Map<String, String> of) {
        return new Value.Identifier(there(of, "scheme"), there(of, "number"));
    }

    private static Value mark(Map<String, String> of) {
        return new Value.Mark(there(of, "mark"), there(of, "evidence"), there(of, "place"));
    }

    private static List<String> texts(JsonParser json) {
        var texts = new ArrayList<String>();
        while (json.nextToken() == JsonToken.VALUE_STRING) texts.add(json.getString());
        return texts;
    }

    private static Map<String, String> properties(JsonParser json) {
        var properties = new LinkedHashMap<String, String>();
        for (var key = json.nextName(); key != null; key = json.nextName())
            properties.put(key, json.nextStringValue());
        return properties;
    }

    private static String there(Map<String, String> properties, String key) {
        var text = properties.get(key);
        if (text == null) throw strange();
        return text;
    }

    private static IllegalArgumentException strange() {
        return new IllegalArgumentException("Not an answer");
    }
}
