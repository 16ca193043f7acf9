package org.lantern.concern.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.concern.Channel;
import org.lantern.concern.EarlierConcerns;
import org.lantern.form.Asked;
import org.lantern.form.Draft;
import org.lantern.form.FormPages;
import org.lantern.form.FormRun;
import org.lantern.form.Host;
import org.lantern.kernel.Ids;
import org.lantern.kernel.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The desk takes a call, on one long page. Whoever rang is the source; the worker only writes it
/// down. Earlier concerns show beside it, for desk staff alone.
@Controller
@RequestMapping("/calls")
class CallController {

    private static final String NEW = "/calls/new";
    private static final Asked CAME = Asked.once("telephone.received-words");

    private final Door door;
    private final OwnDrafts drafts;
    private final FormPages pages;
    private final CallWords words;
    private final EarlierConcerns earlier;
    private final Clock clock;

    CallController(
            Door door,
            OwnDrafts drafts,
            FormPages pages,
            CallWords words,
            EarlierConcerns earlier,
            Clock clock) {
        this.door = door;
        this.drafts = drafts;
        this.pages = pages;
        this.words = words;
        this.earlier = earlier;
        this.clock = clock;
    }

    @GetMapping("/new")
    String blank(Acting.Practitioner acting, Model model) {
        atDesk(acting);
        model.addAttribute("unfinished", drafts.unfinished(Channel.TELEPHONE, acting));
        model.addAttribute("earlier", List.of());
        return pages.show(door.blank(Channel.TELEPHONE, host(NEW, acting)), "whole", model);
    }

    @PostMapping("/new/whole")
    String begin(@RequestParam MultiValueMap<String, String> page, Acting.Practitioner acting) {
        atDesk(acting);
        var draft = drafts.begin(Channel.TELEPHONE, acting);
        return pages.take(draft, host(draft.ref(), acting), "whole", page).redirect();
    }

    @GetMapping("/{ref}/{path:whole|check|print}")
    String show(
            @PathVariable UUID ref,
            @PathVariable String path,
            Acting.Practitioner acting,
            Model model) {
        atDesk(acting);
        if (drafts.sent(ref, acting).isPresent()) return "redirect:/calls/" + ref + "/sent";
        var run = run(ref, acting);
        model.addAttribute("earlier", earlier.like(words.in(run), acting));
        run.text(CAME)
                .flatMap(said -> came(said, ref))
                .ifPresent(came -> model.addAttribute("came", came));
        return pages.show(run, path, model);
    }

    @PostMapping("/{ref}/whole")
    String take(
            @PathVariable UUID ref,
            @RequestParam MultiValueMap<String, String> page,
            Acting.Practitioner acting) {
        atDesk(acting);
        if (drafts.sent(ref, acting).isPresent()) return "redirect:/calls/" + ref + "/sent";
        return pages.take(drafts.draft(ref, acting), host(ref, acting), "whole", page).redirect();
    }

    /// The same while somebody types: what they typed is kept, and the list beside it comes back.
    @PostMapping("/{ref}/earlier")
    String look(
            @PathVariable UUID ref,
            @RequestParam MultiValueMap<String, String> page,
            Acting.Practitioner acting,
            Model model) {
        atDesk(acting);
        return look(drafts.draft(ref, acting), page, acting, model);
    }

    @PostMapping("/new/earlier")
    String lookFirst(
            @RequestParam MultiValueMap<String, String> page,
            Acting.Practitioner acting,
            Model model) {
        atDesk(acting);
        return look(drafts.begin(Channel.TELEPHONE, acting), page, acting, model);
    }

    private String look(
            Draft draft,
            MultiValueMap<String, String> page,
            Acting.Practitioner acting,
            Model model) {
        var host = host(draft.ref(), acting);
        var kept = pages.take(draft, host, "whole", page).draft();
        model.addAttribute("earlier", earlier.like(words.in(door.run(kept, host)), acting));
        model.addAttribute("draft", kept.ref());
        return "concern/earlier :: list";
    }

    @PostMapping("/{ref}/check")
    String send(@PathVariable UUID ref, Acting.Practitioner acting) {
        atDesk(acting);
        if (drafts.sent(ref, acting).isPresent()) return "redirect:/calls/" + ref + "/sent";
        var draft = drafts.draft(ref, acting);
        var host = host(ref, acting);
        var came = door.run(draft, host).text(CAME).flatMap(words -> came(words, ref));
        return door.send(draft, host, Channel.TELEPHONE, came, acting).isPresent()
                ? "redirect:/calls/" + ref + "/sent"
                : "redirect:/calls/" + ref + "/check";
    }

    private FormRun run(UUID ref, Acting.Practitioner acting) {
        return door.run(drafts.draft(ref, acting), host(ref, acting));
    }

    /// For everybody else the page does not exist.
    private static void atDesk(Acting.Practitioner acting) {
        if (acting.deskAreas().isEmpty()) throw new Refused.Missing();
    }

    private static String at(UUID ref) {
        return "/calls/" + ref;
    }

    private Host host(UUID ref, Acting.Practitioner acting) {
        return host(at(ref), acting)
                .checking((asked, words) ->
                        asked.equals(CAME) && came(words, ref).isEmpty()
                                ? Optional.of("call-time")
                                : Optional.empty());
    }

    private static Host host(String base, Acting.Practitioner acting) {
        return Host.of("concern", base).by(acting.agencyKind().name()).naming(ChildNames::of);
    }

    /// Against the moment at which the call began to be written down, however long that takes.
    private Optional<Instant> came(String words, UUID draft) {
        return CallTime.read(words, Ids.made(draft), clock.instant());
    }
}
