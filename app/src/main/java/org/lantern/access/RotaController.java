package org.lantern.access;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.lantern.kernel.Refused;
import org.lantern.kernel.TeamRef;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The rotas of somebody's teams: who is on call in the next fourteen days, and when nobody is.
@Controller
@RequestMapping("/rota")
class RotaController {

    private final RotaBook book;
    private final RotaWords words;
    private final SetUp setUp;
    private final Agencies agencies;
    private final ObjectProvider<TeamPart> parts;

    RotaController(
            RotaBook book,
            RotaWords words,
            SetUp setUp,
            Agencies agencies,
            ObjectProvider<TeamPart> parts) {
        this.parts = parts;
        this.book = book;
        this.words = words;
        this.setUp = setUp;
        this.agencies = agencies;
    }

    @GetMapping
    String teams(Model model, Acting.Practitioner acting) {
        var own = book.teams(acting);
        model.addAttribute("teams", own.stream().map(team -> words.lacking(team, acting)).toList());
        model.addAttribute(
                "agencies",
                acting.has(Role.ADMINISTRATOR)
                        ? setUp.agencies(acting).stream()
                                .filter(agency -> !agency.ref().equals(acting.agency()))
                                .map(agency -> new Teams(agency, agencies.teams(agency.ref())))
                                .filter(one -> !one.teams().isEmpty())
                                .toList()
                        : List.of());
        return "access/rota-teams";
    }

    @GetMapping("/{team}")
    String team(@PathVariable UUID team, Model model, Locale locale, Acting.Practitioner acting) {
        var ref = new TeamRef(team);
        var found = book.team(ref, acting);
        model.addAttribute("team", found);
        model.addAttribute("keeps", book.keeps(found, acting));
        model.addAttribute("fortnight", words.fortnight(ref, acting, locale));
        model.addAttribute("turns", words.turns(ref, acting, locale));
        model.addAttribute("away", words.away(ref, acting));
        model.addAttribute("offers", words.offers(book.offers(ref, acting)));
        model.addAttribute("ways", parts.stream().map(TeamPart::ofTeam).toList());
        model.addAttribute("back", "/rota");
        return "access/rota";
    }

    /// Before somebody is taken off it says what will be.
    @GetMapping("/{team}/turns/{turn}")
    String turn(
            @PathVariable UUID team,
            @PathVariable UUID turn,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        var found = book.team(new TeamRef(team), acting);
        if (!book.keeps(found, acting)) throw new Refused.Missing();
        model.addAttribute("team", found);
        model.addAttribute("turn", words.turn(book.find(found.ref(), turn, acting), locale));
        model.addAttribute("back", "/rota/" + team);
        return "access/rota-turn";
    }

    @PostMapping("/{team}/turns/{turn}/ending")
    String takeOff(@PathVariable UUID team, @PathVariable UUID turn, Acting.Practitioner acting) {
        book.takeOff(new TeamRef(team), turn, acting);
        return "redirect:/rota/" + team;
    }

    @PostMapping("/{team}/absences/{away}/ending")
    String isBack(@PathVariable UUID team, @PathVariable UUID away, Acting.Practitioner acting) {
        book.endAway(new TeamRef(team), away, acting);
        return "redirect:/rota/" + team;
    }

    /// The teams of an agency.
    record Teams(Agency agency, List<Agencies.Team> teams) {}
}
