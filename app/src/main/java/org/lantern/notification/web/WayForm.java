package org.lantern.notification.web;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lantern.notification.Way;
import org.springframework.validation.Errors;

/// How somebody wants to be reached, as it is typed.
record WayForm(
        @Nullable String email,
        @Nullable String mobile,
        Way.@Nullable Language language,
        @Nullable Calm calm,
        @Nullable String from,
        @Nullable String to) {

    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]+\\.[^@\\s,;<>\"]+");
    private static final Pattern MOBILE = Pattern.compile("(\\+44|0)7\\d{9}");
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.]?([0-5]\\d)");
    private static final int LONGEST = 200;

    static WayForm of(Way way) {
        return new WayForm(
                way.email().orElse(null),
                way.mobile().orElse(null),
                way.language(),
                way.calm() ? Calm.YES : Calm.NO,
                way.quiet().map(q -> q.from().toString()).orElse(null),
                way.quiet().map(q -> q.to().toString()).orElse(null));
    }

    void check(Errors errors) {
        if (typed(email)
                .filter(e -> e.length() > LONGEST || !EMAIL.matcher(e).matches())
                .isPresent()) errors.rejectValue("email", "notification.ways.email.wrong");
        if (number().filter(n -> !MOBILE.matcher(n).matches()).isPresent())
            errors.rejectValue("mobile", "notification.ways.mobile.wrong");
        if (language == null) errors.rejectValue("language", "notification.ways.language.missing");
        if (calm == null) errors.rejectValue("calm", "notification.ways.calm.missing");
        checkTime("from", from, errors);
        checkTime("to", to, errors);
        if (errors.hasFieldErrors("from") || errors.hasFieldErrors("to")) return;
        if (typed(from).isPresent() != typed(to).isPresent()
                || time(from).isPresent() && time(from).equals(time(to)))
            errors.rejectValue("from", "notification.ways.time.both");
    }

    /// What was typed, once nothing is wrong with it.
    Way way() {
        return new Way(
                typed(email),
                number(),
                Optional.ofNullable(language).orElse(Way.Language.EN),
                calm != Calm.NO,
                time(from).flatMap(f -> time(to).map(t -> new Way.Quiet(f, t))));
    }

    private Optional<String> number() {
        return typed(mobile).map(typed -> typed.replaceAll("[\\s()-]", ""));
    }

    private static void checkTime(String field, @Nullable String typed, Errors errors) {
        if (typed(typed).isPresent() && time(typed).isEmpty())
            errors.rejectValue(field, "notification.ways.time.wrong");
    }

    private static Optional<LocalTime> time(@Nullable String typed) {
        return typed(typed)
                .map(TIME::matcher)
                .filter(found -> found.matches())
                .map(found ->
                        LocalTime.of(
                                Integer.parseInt(found.group(1)),
                                Integer.parseInt(found.group(2))));
    }

    private static Optional<String> typed(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(words -> !words.isEmpty());
    }

    /// Whether what is not urgent is sent too.
    enum Calm {
        YES,
        NO
    }
}
