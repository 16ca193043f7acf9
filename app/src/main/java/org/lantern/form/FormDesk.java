package org.lantern.form;

import java.util.UUID;
import java.util.function.Function;
import org.lantern.vocabulary.Form;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/// A practitioner's way through a form, from the first page to sending it, for the rooms that have
/// one.
@Component
public class FormDesk {

    private final Forms forms;
    private final Drafts drafts;
    private final FormPages pages;

    FormDesk(Forms forms, Drafts drafts, FormPages pages) {
        this.forms = forms;
        this.drafts = drafts;
        this.pages = pages;
    }

    /// Goes on with what this author has not finished about the subject, or begins.
    public Draft begin(Form form, Holder.Author author) {
        return drafts.unfinished(author.practitioner()).stream()
                .filter(u -> u.subject().equals(author.subject()) && u.form().equals(form.id()))
                .findFirst()
                .flatMap(u -> drafts.find(author, u.ref()))
                .orElseGet(() -> drafts.begin(form, author));
    }

    /// Shows a page.
    public String show(Holder.Author author, UUID draft, Host host, String path, Model model) {
        return pages.show(forms.run(found(author, draft), host), path, model);
    }

    /// Keeps a page, and redirects.
    public String take(
            Holder.Author author,
            UUID draft,
            Host host,
            String path,
            MultiValueMap<String, String> page) {
        return pages.take(found(author, draft), host, path, page).redirect();
    }

    /// Sends it, once however often it is pressed; false where answers are still missing.
    public boolean send(Holder.Author author, UUID draft, Host host, Function<FormRun, UUID> deed) {
        if (drafts.submitted(author, draft).isPresent()) return true;
        var found = found(author, draft);
        if (!forms.run(found, host).complete()) return false;
        drafts.submit(found, d -> deed.apply(forms.run(d, host)));
        return true;
    }

    private Draft found(Holder.Author author, UUID draft) {
        return drafts.find(author, draft).orElseThrow(Drafts.Gone::new);
    }
}
