package org.lantern.access;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.area.Areas;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;
import org.lantern.ui.Option;
import org.lantern.ui.Phrase;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// How a desk is set up, and who works there.
@Controller
@RequestMapping("/set-up/desks/{ref}")
class SetUpDeskController {

    private final DeskSetUp setUp;
    private final SetUp rights;
    private final Areas areas;

    SetUpDeskController(DeskSetUp setUp, SetUp rights, Areas areas) {
        this.setUp = setUp;
        this.rights = rights;
        this.areas = areas;
    }

    @GetMapping
    String show(@PathVariable UUID ref, Model model, Locale locale, Acting.Practitioner acting) {
        model.addAttribute("form", new MemberForm(null));
        return page(new TeamRef(ref), model, locale, acting);
    }

    @PostMapping("/members")
    String join(
            @PathVariable UUID ref,
            MemberForm form,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        var team = new TeamRef(ref);
        if (form.who() != null) setUp.join(team, new PractitionerRef(form.who()), acting);
        else setUp.desk(team, acting);
        return "redirect:/set-up/desks/" + ref;
    }

    @PostMapping("/members/{who}/leaving")
    String leave(@PathVariable UUID ref, @PathVariable UUID who, Acting.Practitioner acting) {
        setUp.leave(new TeamRef(ref), new PractitionerRef(who), acting);
        return "redirect:/set-up/desks/" + ref;
    }

    private String page(TeamRef ref, Model model, Locale locale, Acting.Practitioner acting) {
        var desk = setUp.desk(ref, acting);
        var setting = setUp.setting(ref, acting);
        model.addAttribute("desk", desk);
        model.addAttribute("setting", setting);
        model.addAttribute(
                "areas", setting.areas().stream().map(area -> areas.nameOf(area, locale)).toList());
        model.addAttribute("members", setUp.members(ref, acting));
        model.addAttribute("me", acting.ref());
        model.addAttribute("others", options(setUp.others(ref, acting)));
        model.addAttribute("board", rights.isBoard(acting));
        model.addAttribute("back", "/set-up/agencies/" + desk.agency());
        return "access/desk";
    }

    private static List<Option> options(List<Colleague> people) {
        return people.stream()
                .map(one -> Option.of(one.ref().toString(), Phrase.of(one.name())))
                .toList();
    }

    /// Somebody who is to work there.
    record MemberForm(@Nullable UUID who) {}
}
