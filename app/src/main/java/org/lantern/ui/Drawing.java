package org.lantern.ui;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/// Draws a template where no browser asks for a page. It can have no links that depend on where
/// Lantern stands.
@Component
public class Drawing {

    private final ITemplateEngine templates;
    private final ApplicationContext house;

    Drawing(ITemplateEngine templates, ApplicationContext house) {
        this.templates = templates;
        this.house = house;
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
}
