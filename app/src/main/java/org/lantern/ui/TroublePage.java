package org.lantern.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lantern.kernel.Ids;
import org.lantern.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/// Makes the page that says what went wrong. What was typed stands on it, to be copied or printed,
/// where it would otherwise be lost; it is kept nowhere.
@Component
class TroublePage {

    private static final Logger LOG = LoggerFactory.getLogger(TroublePage.class);

    /// What must be said to somebody cannot wait for us.
    private static final Set<Trouble> RING =
            EnumSet.of(Trouble.NOT_SENT, Trouble.TOO_MANY, Trouble.CROWDED);

    private final Ids ids;
    private final ObjectProvider<NationalLines> national;
    private final WhatWasTyped typed;
    private final Phrasebook phrases;
    private final ObjectProvider<RecordMark> marks;

    TroublePage(
            Ids ids,
            ObjectProvider<NationalLines> national,
            WhatWasTyped typed,
            Phrasebook phrases,
            ObjectProvider<RecordMark> marks) {
        this.ids = ids;
        this.national = national;
        this.typed = typed;
        this.phrases = phrases;
        this.marks = marks;
    }

    ModelAndView show(Trouble trouble, @Nullable Throwable thrown, HttpServletRequest request) {
        var page = new ModelAndView(trouble.template());
        page.setStatus(trouble.status());
        page.addObject("posted", request.getMethod().equals("POST"));
        switch (trouble) {
            case CONFLICT -> {
                page.addObject("why", why(thrown));
                from(request).ifPresent(path -> page.addObject("back", path));
                page.addObject("typed", typed(request));
                marks.forEach(mark -> mark.mark(request, page));
            }
            case OURS, NOT_SENT -> {
                page.addObject("reference", report(trouble, thrown));
                page.addObject("typed", typed(request));
            }
            case TOO_MANY -> page.addObject("typed", typed(request));
            case CROWDED -> {
                page.addObject("again", again(request));
                page.addObject("typed", typed(request));
            }
            default -> {}
        }
        if (RING.contains(trouble))
            page.addObject(
                    "lines", national.stream().flatMap(all -> all.lines().stream()).toList());
        return page;
    }

    /// Where to try again: what was asked for, or the page from which it was sent.
    private static String again(HttpServletRequest request) {
        var asked =
                request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String uri
                        ? uri
                        : request.getRequestURI();
        return request.getMethod().equals("POST") ? from(request).orElse(asked) : asked;
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

    private List<SummaryRow> typed(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) return List.of();
        var page = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, all) -> page.put(name, List.of(all)));
        return typed.in(page);
    }

    private String why(@Nullable Throwable thrown) {
        if (!(thrown instanceof Refused.Conflict conflict))
            return thrown == null ? "" : String.valueOf(thrown.getMessage());
        return phrases.find(
                        conflict.key(), LocaleContextHolder.getLocale(), conflict.facts().toArray())
                .map(Phrase::text)
                .orElse(String.valueOf(conflict.getMessage()));
    }

    /// The page from which it was sent, where that is one of ours.
    private static Optional<String> from(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Referer"))
                .map(UriComponentsBuilder::fromUriString)
                .map(UriComponentsBuilder::build)
                .filter(uri -> request.getServerName().equals(uri.getHost()))
                .map(UriComponents::getPath)
                .filter(path -> path.startsWith("/") && !path.startsWith("//"));
    }
}
