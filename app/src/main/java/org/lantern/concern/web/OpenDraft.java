package org.lantern.concern.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.lantern.form.Draft;
import org.lantern.form.DraftCookie;
import org.lantern.form.Drafts;
import org.lantern.form.FormSettings;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Form;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.util.MultiValueMap;

/// The draft of a member of the public, found by their one cookie.
@Component
class OpenDraft {

    private final Drafts drafts;
    private final DraftCookie cookie;
    private final FormSettings settings;

    OpenDraft(Drafts drafts, DraftCookie cookie, FormSettings settings) {
        this.drafts = drafts;
        this.cookie = cookie;
        this.settings = settings;
    }

    /// How long it is kept after the last touch.
    long minutes() {
        return settings.publicDraft().toMinutes();
    }

    /// Whether the page was made from a draft that is there no more and was never sent.
    boolean isGone(MultiValueMap<String, String> page, HttpServletRequest request) {
        var made = page.getFirst("_draft");
        return made != null
                && !made.isBlank()
                && find(request).isEmpty()
                && sent(request).isEmpty();
    }

    Optional<Draft> find(HttpServletRequest request) {
        return cookie.find(request).flatMap(drafts::find);
    }

    /// The draft there is, or a new one and its cookie.
    Draft findOrBegin(Form form, HttpServletRequest request, HttpServletResponse response) {
        return find(request).orElseGet(() -> begin(form, request, response));
    }

    /// On the first page the draft gets a new key, so that a cookie which somebody put into this
    /// browser beforehand, or read from it, opens nothing that is typed from here on.
    Draft renewOrBegin(Form form, HttpServletRequest request, HttpServletResponse response) {
        var renewed = find(request).flatMap(drafts::renew);
        renewed.ifPresent(draft -> cookie.give(draft, request, response));
        return renewed.orElseGet(() -> begin(form, request, response));
    }

    private Draft begin(Form form, HttpServletRequest request, HttpServletResponse response) {
        var draft = drafts.begin(form);
        cookie.give(draft, request, response);
        return draft;
    }

    /// What came of it, for as long as its cookie lasts.
    Optional<ConcernRef> sent(HttpServletRequest request) {
        return cookie.find(request).flatMap(drafts::submitted).map(ConcernRef::new);
    }

    /// Both go. Somebody who must leave does leave, even when the database is down: without its
    /// cookie nobody can open the draft.
    void forget(HttpServletRequest request, HttpServletResponse response) {
        cookie.take(request, response);
        try {
            find(request).ifPresent(drafts::discard);
        } catch (DataAccessException | TransactionException e) {
            return;
        }
    }
}
