package org.lantern.form;

import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Concept;
import org.lantern.vocabulary.Value;

/// Reads whole numbers, numbers that an authority gave, and where somebody is rung or written to.
final class NumberReading {

    private NumberReading() {}

    static Reading number(String typed) {
        var digits = Letters.digits(Letters.line(typed)).replaceAll("[\\s,]", "");
        if (digits.isEmpty()) return new Reading.Blank();
        return digits.matches("\\d{1,15}")
                ? Reading.Good.of(new Answer.Known(new Value.Number(Long.parseLong(digits))))
                : Reading.Bad.of("number");
    }

    /// Lenient, because a number that was noted wrongly may still lead to somebody.
    static Reading phone(String typed) {
        var kept = Letters.line(typed);
        if (kept.isEmpty()) return new Reading.Blank();
        if (Letters.count(kept) > 60) return Reading.Bad.of("phone");
        var plain = Letters.digits(kept).replaceAll("(?i)\\s*(ext|x|est)[.:]?\\s*\\d{1,6}$", "");
        if (!plain.matches("[+\\d\\s().,/-]+")) return Reading.Bad.of("phone");
        var dialled = dialled(plain);
        int digits = dialled.replace("+", "").length();
        return digits < 3 || digits > 15
                ? Reading.Bad.of("phone")
                : Reading.Good.of(new Answer.Known(new Value.Phone(kept, dialled)));
    }

    /// Only what nobody could write to is no address.
    static Reading email(String typed) {
        var kept = Letters.line(typed);
        if (kept.isEmpty()) return new Reading.Blank();
        return kept.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+") && Letters.count(kept) <= 254
                ? Reading.Good.of(Answer.text(kept))
                : Reading.Bad.of("email");
    }

    /// E.164 where the number says its country or is a British one.
    private static String dialled(String typed) {
        var digits = typed.replaceFirst("\\(0\\)", "").replaceAll("[^+\\d]", "");
        digits = digits.substring(0, 1) + digits.substring(1).replace("+", "");
        if (digits.startsWith("+")) return digits;
        if (digits.startsWith("00")) return "+" + digits.substring(2);
        return digits.startsWith("0") && digits.length() >= 10
                ? "+44" + digits.substring(1)
                : digits;
    }

    static Reading identifier(Concept concept, Typed typed) {
        var number = Letters.line(typed.in(Typed.MAIN));
        if (number.isEmpty()) return new Reading.Blank();
        var scheme = typed.in("scheme").isBlank() ? scheme(concept) : typed.in("scheme").strip();
        if (Letters.count(number) > 60) return Reading.Bad.of("too-long", 60);
        if (scheme.equals("nhs") && !nhs(number)) return Reading.Bad.of("nhs");
        return Reading.Good.of(new Answer.Known(new Value.Identifier(scheme, number)));
    }

    /// Where the form offers no kinds of number, the concept's own name says the kind.
    private static String scheme(Concept concept) {
        var id = concept.id();
        return id.substring(id.lastIndexOf('.') + 1).replaceFirst("-number$", "");
    }

    /// The tenth digit of an NHS number is worked out from the nine before it (modulus 11).
    static boolean nhs(String typed) {
        var digits = Letters.digits(typed).replaceAll("[\\s-]", "");
        if (!digits.matches("\\d{10}")) return false;
        int sum = 0;
        for (int i = 0; i < 9; i++) sum += (digits.charAt(i) - '0') * (10 - i);
        return (11 - sum % 11) % 11 == digits.charAt(9) - '0';
    }
}
