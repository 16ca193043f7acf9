package org.lantern.ui;

import static java.time.temporal.ChronoUnit.MINUTES;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/// Draws a template where no browser asks for a page. It can have no links that depend on where
/// Lantern stands.
@Component
public class Drawing {

    private static final int AT_MOST_KEPT = 2_000;

    private final ITemplateEngine templates;
    private final ApplicationContext house;
    private final Clock clock;

    private volatile Kept kept = new Kept(Instant.MIN, Map.of());

    Drawing(ITemplateEngine templates, ApplicationContext house, Clock clock) {
        this.templates = templates;
        this.house = house;
        this.clock = clock;
    }

    /// @param model what the template shows
    /// @return its HTML
    public String draw(String template, Map<String, Object> model, Locale locale) {
        var context = new Context(locale, model);
        context.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(house, null));
        return templates.process(template, context);
    }

    /// The same, drawn once for all who are shown the same in one minute, as people at one desk
    /// are.
    ///
    /// @param model all that the template shows, of values that never change
    public Drawn drawOnce(String template, Map<String, Object> model, Locale locale) {
        var drawn = ofThisMinute();
        var what = new What(template, model, locale);
        var before = drawn.get(what);
        if (before != null) return before;
        var now = new Drawn(draw(template, model, locale));
        if (drawn.size() < AT_MOST_KEPT) drawn.put(what, now);
        return now;
    }

    private Map<What, Drawn> ofThisMinute() {
        var minute = clock.instant().truncatedTo(MINUTES);
        var now = kept;
        if (!now.minute().equals(minute)) {
            now = new Kept(minute, new ConcurrentHashMap<>());
            kept = now;
        }
        return now.drawn();
    }

    private record What(String template, Map<String, Object> model, Locale locale) {}

    private record Kept(Instant minute, Map<What, Drawn> drawn) {}
}
