package org.lantern.vocabulary;

import java.util.List;
import java.util.UUID;

/// One typed value. Which kind a concept takes follows from its {@link ValueType}.
public sealed interface Value {

    /// Words, of one line or of many.
    record Text(String text) implements Value {
        public Text {
            if (text.isBlank()) throw new IllegalArgumentException("A blank is not a text");
        }
    }

    /// One code of a code list; also a country (ISO 3166-1 alpha-2), a language (ISO 639), an area
    /// (ONS GSS) or yes and no.
    record Code(String code) implements Value {
        public Code {
            if (code.isBlank()) throw new IllegalArgumentException("A blank is not a code");
        }
    }

    /// Several codes of one list, each once, in the list's order.
    record Codes(List<String> codes) implements Value {
        public Codes {
            codes = List.copyOf(codes);
            if (codes.isEmpty()) throw new IllegalArgumentException("No code");
        }
    }

    /// A year, a month or a day.
    record When(PartialDate date) implements Value {}

    /// A whole number.
    record Number(long number) implements Value {}

    /// A telephone number: as it was typed, and in E.164 where that could be worked out, otherwise
    /// the digits typed.
    record Phone(String typed, String dialled) implements Value {}

    /// A number that some authority gave: which kind (NHS, UPN, passport …) and what it says.
    record Identifier(String scheme, String number) implements Value {}

    /// Somebody who has a record here.
    record Person(UUID ref) implements Value {}

    /// How far an indicator is seen: `yes`, `suspected` or `withdrawn`, with the evidence in the
    /// observer's words (may be empty) and the place where it was noticed (may be empty).
    record Mark(String mark, String evidence, String place) implements Value {}
}
