package org.lantern.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A room with a form for the public, as small as such a room can be.
@Controller
@RequestMapping("/sample")
class SampleDoor {

    final List<List<Given>> sent = new ArrayList<>();

    private final Host host =
            Host.of("sample", "/sample")
                    .naming((run, item, _) -> run.text(new Asked(item, "child.name")).orElse(""));

    private final FormPages pages;
    private final Forms forms;
    private final Drafts drafts;
    private final DraftCookie cookie;
    private final Vocabulary vocabulary;

    SampleDoor(
            FormPages pages,
            Forms forms,
            Drafts drafts,
            DraftCookie cookie,
            Vocabulary vocabulary) {
        this.pages = pages;
        this.forms = forms;
        this.drafts = drafts;
        this.cookie = cookie;
        this.vocabulary = vocabulary;
    }

    @GetMapping("/{*path}")
    String show(@PathVariable String path, HttpServletRequest request, Model model) {
        var run =
                cookie.find(request)
                        .flatMap(drafts::find)
                        .map(draft -> forms.run(draft, host))
                        .orElseGet(() -> forms.run(vocabulary.form("sample"), host));
        return pages.show(run, path, model);
    }

    @PostMapping("/{*path}")
    String take(
            @PathVariable String path,
            @RequestParam MultiValueMap<String, String> page,
            HttpServletRequest request,
            HttpServletResponse response) {
        var draft =
                cookie.find(request)
                        .flatMap(drafts::find)
                        .orElseGet(() -> begin(request, response));
        return pages.take(draft, host, path, page).redirect();
    }

    @PostMapping("/check")
    String send(HttpServletRequest request, HttpServletResponse response) {
        var holder = cookie.find(request).orElseThrow(Drafts.Gone::new);
        var result = drafts.submitted(holder);
        if (result.isPresent()) return "redirect:/sent/" + result.get();
        var draft = drafts.find(holder).orElseThrow(Drafts.Gone::new);
        if (!forms.run(draft, host).complete()) return "redirect:/sample/check";
        return "redirect:/sent/" + drafts.submit(draft, this::deed);
    }

    private UUID deed(Draft draft) {
        sent.add(forms.run(draft, host).given(vocabulary));
        return new UUID(0, sent.size());
    }

    private Draft begin(HttpServletRequest request, HttpServletResponse response) {
        var draft = drafts.begin(vocabulary.form("sample"));
        cookie.give(draft, request, response);
        return draft;
    }
}
