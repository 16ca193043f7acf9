package org.lantern.ui;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.expression.IStandardExpressionParser;
import org.thymeleaf.standard.expression.MessageExpression;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/// Marks each element whose `th:text="#{key}"` had to be said in English on a Welsh page with
/// `lang="en"`, so that a screen reader pronounces it right.
@Component
class SpokenLanguage extends AbstractProcessorDialect {

    private static final int JUST_BEFORE_TEXT = 1290;

    private final Phrasebook phrases;

    SpokenLanguage(Phrasebook phrases) {
        super("Spoken language", "th", StandardDialect.PROCESSOR_PRECEDENCE);
        this.phrases = phrases;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Marker(prefix));
    }

    private final class Marker extends AbstractElementTagProcessor {

        Marker(String prefix) {
            super(TemplateMode.HTML, prefix, null, false, "text", true, JUST_BEFORE_TEXT);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                IElementTagStructureHandler change) {
            if (phrases.isSaidWhole(context.getLocale())) return;
            var words = tag.getAttributeValue(getDialectPrefix() + ":text");
            if (parser(context).parseExpression(context, words) instanceof MessageExpression said)
                phrases.lang(String.valueOf(said.getBase().execute(context)), context.getLocale())
                        .ifPresent(lang -> change.setAttribute("lang", lang));
        }

        private static IStandardExpressionParser parser(ITemplateContext context) {
            return StandardExpressions.getExpressionParser(context.getConfiguration());
        }
    }
}
