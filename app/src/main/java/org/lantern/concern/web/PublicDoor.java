package org.lantern.concern.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.concern.Channel;
import org.lantern.concern.Contact;
import org.lantern.concern.NotOnLantern;
import org.lantern.concern.Place;
import org.lantern.concern.Routing;
import org.lantern.form.Draft;
import org.lantern.form.FormPages;
import org.lantern.form.FormRun;
import org.lantern.form.Host;
import org.lantern.form.Taken;
import org.lantern.ui.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The door for everybody. There is no session: the first answer makes a draft and its one cookie.
@Controller
@OpenToAll
class PublicDoor {

    private static final Acting.ThePublic THE_PUBLIC = new Acting.ThePublic();
    private static final String GONE = "redirect:/worry/gone";

    private static final String FIRST_PAGE = "/danger";

    private final Host host = Host.of("concern", "/worry").naming(ChildNames::of);

    private final Door door;
    private final OpenDraft drafts;
    private final FormPages pages;
    private final Routing routing;
    private final Numbers numbers;

    PublicDoor(Door door, OpenDraft drafts, FormPages pages, Routing routing, Numbers numbers) {
        this.door = door;
        this.drafts = drafts;
        this.pages = pages;
        this.routing = routing;
        this.numbers = numbers;
    }

    @GetMapping({"/", "/worry"})
    String welcome(Model model) {
        model.addAttribute("lines", numbers.lines());
        return "concern/welcome";
    }

    @GetMapping("/worry/start")
    String start() {
        return "redirect:/worry" + FIRST_PAGE;
    }

    /// Somebody who comes back after sending begins anew.
    @GetMapping("/worry/{*path}")
    String show(@PathVariable String path, HttpServletRequest request, Model model) {
        if (path.equals("/check") && drafts.sent(request).isPresent()) return start();
        if (path.equals("/check") && drafts.find(request).isEmpty()) return GONE;
        var run = run(request);
        model.addAttribute("lines", numbers.national(place(run), Contact.For.CHILD));
        return pages.show(run, path, model);
    }

    @PostMapping("/worry/{*path}")
    String take(
            @PathVariable String path,
            @RequestParam MultiValueMap<String, String> page,
            HttpServletRequest request,
            HttpServletResponse response) {
        var gone = drafts.isGone(page, request);
        var form = door.form(Channel.PUBLIC);
        var draft =
                path.equals(FIRST_PAGE)
                        ? drafts.renewOrBegin(form, request, response)
                        : drafts.findOrBegin(form, request, response);
        var taken = pages.take(draft, host, path, page);
        if (gone) return GONE;
        return path.equals("/place") && taken instanceof Taken.Next && nobodyAnswers(taken.draft())
                ? "redirect:/worry/not-here"
                : taken.redirect();
    }

    @PostMapping("/worry/check")
    String send(HttpServletRequest request) {
        if (drafts.sent(request).isPresent()) return "redirect:/worry/sent";
        try {
            return drafts.find(request)
                    .flatMap(draft -> raise(draft))
                    .map(_ -> "redirect:/worry/sent")
                    .orElse("redirect:/worry/check");
        } catch (NotOnLantern e) {
            return "redirect:/worry/not-here";
        }
    }

    /// Nothing came of it in time, and so it was deleted. The page says so, and who to ring.
    @GetMapping("/worry/gone")
    String gone(HttpServletRequest request, Model model) {
        model.addAttribute("minutes", drafts.minutes());
        model.addAttribute("kept", drafts.find(request).isPresent());
        model.addAttribute("lines", numbers.lines());
        return "concern/gone";
    }

    /// Nobody on Lantern answers for that place. The page says so first, and who to ring. What was
    /// typed stands on this page and is kept nowhere else: shown again, it is empty.
    @GetMapping("/worry/not-here")
    String notHere(HttpServletRequest request, HttpServletResponse response, Model model) {
        var run = run(request);
        var whole = pages.show(run, "print", model);
        model.addAttribute("blank", whole.isEmpty() || run.draft().isEmpty());
        model.addAttribute("kept", false);
        model.addAttribute("another", host.at("start"));
        model.addAttribute("back", host.at("start"));
        model.addAttribute("base", host.base());
        model.addAttribute("lines", numbers.national(place(run), Contact.For.EVERYBODY));
        model.addAttribute("adultLines", numbers.national(place(run), Contact.For.ADULT));
        drafts.forget(request, response);
        return "concern/not-here";
    }

    private Optional<?> raise(Draft draft) {
        return door.send(draft, host, Channel.PUBLIC, Optional.empty(), THE_PUBLIC);
    }

    private boolean nobodyAnswers(Draft draft) {
        var place = Place.of(door.run(draft, host)::code);
        return !routing.answers(Channel.PUBLIC, place, THE_PUBLIC);
    }

    private FormRun run(HttpServletRequest request) {
        return drafts.find(request)
                .map(draft -> door.run(draft, host))
                .orElseGet(() -> door.blank(Channel.PUBLIC, host));
    }

    private static Optional<String> place(FormRun run) {
        return run.code("place.area");
    }
}
