package org.lantern.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lantern.kernel.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Makes the page that says what went wrong. What was typed stands on it, to be copied or printed,
/// where it would otherwise be lost; it is kept nowhere.
@Component
class TroublePage {

    private static final Logger LOG = LoggerFactory.getLogger(TroublePage.class);

    private final Ids ids;
    private final ObjectProvider<NationalLines> national;

    TroublePage(Ids ids, ObjectProvider<NationalLines> national) {
        this.ids = ids;
        this.national = national;
    }

    /// Something that was typed, under the name it was sent.
    record Typed(String name, String words) {}

    ModelAndView show(Trouble trouble, @Nullable Throwable thrown, HttpServletRequest request) {
        var page = new ModelAndView(trouble.template());
        page.setStatus(trouble.status());
        switch (trouble) {
            case CONFLICT -> {
                page.addObject("why", thrown == null ? "" : thrown.getMessage());
                page.addObject("typed", typed(request));
            }
            case OURS, NOT_SENT -> {
                page.addObject("reference", report(trouble, thrown));
                page.addObject("typed", typed(request));
            }
            case TOO_MANY -> page.addObject("typed", typed(request));
            default -> {}
        }
        if (trouble == Trouble.NOT_SENT || trouble == Trouble.TOO_MANY)
            page.addObject(
                    "lines", national.stream().flatMap(all -> all.lines().stream()).toList());
        return page;
    }

    /// Ten letters and figures that find the exception in the log.
    private String report(Trouble trouble, @Nullable Throwable thrown) {
        var id = ids.next().toString();
        var reference = id.substring(id.length() - 10).toUpperCase(Locale.ROOT);
        // When the database is away, every request says so: a line each is enough.
        if (trouble == Trouble.NOT_SENT) LOG.error("{} {} {}", trouble, reference, "" + thrown);
        else LOG.error("{} {}", trouble, reference, thrown);
        return reference;
    }

    private static List<Typed> typed(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) return List.of();
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().toLowerCase(Locale.ROOT).contains("password"))
                .filter(field -> !field.getKey().startsWith("_"))
                .map(field -> new Typed(spoken(field.getKey()), words(field.getValue())))
                .filter(field -> !field.words().isBlank())
                .toList();
    }

    private static String spoken(String name) {
        return name.replaceAll("[._\\[\\]-]+", " ").strip();
    }

    private static String words(String[] values) {
        return String.join("\n", Arrays.asList(values));
    }
}
