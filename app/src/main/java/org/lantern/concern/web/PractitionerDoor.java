package org.lantern.concern.web;

import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.concern.Channel;
import org.lantern.concern.Contact;
import org.lantern.concern.NotOnLantern;
import org.lantern.concern.Place;
import org.lantern.concern.Routing;
import org.lantern.form.Draft;
import org.lantern.form.FormPages;
import org.lantern.form.Host;
import org.lantern.form.Taken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The same door for somebody who signed in, with the extra questions of their kind of agency.
/// Nothing waits for the matrix or for their safeguarding lead.
@Controller
@RequestMapping("/concerns/new")
class PractitionerDoor {

    private final Door door;
    private final OwnDrafts drafts;
    private final FormPages pages;
    private final Routing routing;
    private final Numbers numbers;

    PractitionerDoor(
            Door door, OwnDrafts drafts, FormPages pages, Routing routing, Numbers numbers) {
        this.door = door;
        this.drafts = drafts;
        this.pages = pages;
        this.routing = routing;
        this.numbers = numbers;
    }

    @GetMapping
    String welcome(Acting.Practitioner acting, Model model) {
        model.addAttribute("unfinished", drafts.unfinished(Channel.PRACTITIONER, acting));
        model.addAttribute("police", acting.agencyKind() == AgencyKind.POLICE);
        return "concern/new";
    }

    @PostMapping
    String begin(Acting.Practitioner acting) {
        var draft = drafts.begin(Channel.PRACTITIONER, acting);
        return "redirect:/concerns/new/" + draft.ref() + "/danger";
    }

    @GetMapping("/{ref}/{*path}")
    String show(
            @PathVariable UUID ref,
            @PathVariable String path,
            Acting.Practitioner acting,
            Model model) {
        if (drafts.sent(ref, acting).isPresent()) return "redirect:/concerns/new/" + ref + "/sent";
        var draft = drafts.draft(ref, acting);
        return pages.show(door.run(draft, host(ref, acting)), path, model);
    }

    @PostMapping("/{ref}/{*path}")
    String take(
            @PathVariable UUID ref,
            @PathVariable String path,
            @RequestParam MultiValueMap<String, String> page,
            Acting.Practitioner acting) {
        if (drafts.sent(ref, acting).isPresent()) return "redirect:/concerns/new/" + ref + "/sent";
        var host = host(ref, acting);
        var taken = pages.take(drafts.draft(ref, acting), host, path, page);
        return path.equals("/place")
                        && taken instanceof Taken.Next
                        && nobodyAnswers(taken.draft(), host, acting)
                ? "redirect:/concerns/new/" + ref + "/not-here"
                : taken.redirect();
    }

    @PostMapping("/{ref}/check")
    String send(@PathVariable UUID ref, Acting.Practitioner acting) {
        var there = "redirect:/concerns/new/" + ref;
        if (drafts.sent(ref, acting).isPresent()) return there + "/sent";
        try {
            return door.send(
                                    drafts.draft(ref, acting),
                                    host(ref, acting),
                                    Channel.PRACTITIONER,
                                    Optional.empty(),
                                    acting)
                            .isPresent()
                    ? there + "/sent"
                    : there + "/check";
        } catch (NotOnLantern e) {
            return there + "/not-here";
        }
    }

    @GetMapping("/{ref}/not-here")
    String notHere(@PathVariable UUID ref, Acting.Practitioner acting, Model model) {
        var host = host(ref, acting);
        var run = door.run(drafts.draft(ref, acting), host);
        pages.show(run, "print", model);
        var place = run.code("place.area");
        model.addAttribute("blank", false);
        model.addAttribute("kept", true);
        model.addAttribute("another", host.at("place"));
        model.addAttribute("base", host.base());
        model.addAttribute("lines", numbers.national(place, Contact.For.EVERYBODY));
        model.addAttribute("adultLines", numbers.national(place, Contact.For.ADULT));
        return "concern/not-here";
    }

    /// Throws an unfinished one away.
    @PostMapping("/{ref}/discarded")
    String discard(@PathVariable UUID ref, Acting.Practitioner acting) {
        drafts.discard(ref, acting);
        return "redirect:/concerns/new";
    }

    private boolean nobodyAnswers(Draft draft, Host host, Acting.Practitioner acting) {
        var place = Place.of(door.run(draft, host)::code);
        return !routing.answers(Channel.PRACTITIONER, place, acting);
    }

    private static Host host(UUID ref, Acting.Practitioner acting) {
        return Host.of("concern", "/concerns/new/" + ref)
                .by(acting.agencyKind().name())
                .naming(ChildNames::of);
    }
}
