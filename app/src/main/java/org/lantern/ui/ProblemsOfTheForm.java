package org.lantern.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/// Puts what is wrong with the form into the page's model, in the order in which the form asks.
@Component
class ProblemsOfTheForm implements HandlerInterceptor {

    private static final String FORM = BindingResult.MODEL_KEY_PREFIX + "form";

    private final MessageSource phrases;

    ProblemsOfTheForm(MessageSource phrases) {
        this.phrases = phrases;
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView page) {
        if (page != null && page.getModel().get(FORM) instanceof BindingResult form)
            page.getModel().putIfAbsent("problems", problems(form));
    }

    private List<Problem> problems(BindingResult form) {
        var order =
                form.getTarget() == null
                        ? List.<String>of()
                        : componentsOf(form.getTarget().getClass());
        return form.getAllErrors().stream()
                .map(this::problem)
                .sorted(Comparator.comparingInt(problem -> order.indexOf(topOf(problem.at()))))
                .distinct()
                .toList();
    }

    private Problem problem(ObjectError error) {
        var at = error instanceof FieldError field ? field.getField() : "";
        return new Problem(at, phrases.getMessage(error, LocaleContextHolder.getLocale()));
    }

    private static List<String> componentsOf(Class<?> form) {
        return form.isRecord()
                ? Stream.of(form.getRecordComponents()).map(RecordComponent::getName).toList()
                : List.of();
    }

    private static String topOf(String path) {
        return path.split("[.\\[]", 2)[0];
    }
}
