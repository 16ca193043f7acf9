package org.lantern.protection.web;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.area.Area;
import org.lantern.area.Areas;
import org.lantern.area.Nation;
import org.lantern.kernel.Refused;
import org.lantern.protection.FirstHour;
import org.lantern.protection.Reader;
import org.lantern.ui.AreaLines;
import org.lantern.ui.NationalLines;
import org.lantern.ui.OpenToAll;
import org.lantern.vocabulary.Playbook;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// The first hour on a page for everybody, and on paper: who does what, by when. It knows of no
/// child.
@Controller
@OpenToAll
@RequestMapping("/help/first-hour")
class FirstHourController {

    private static final String ANYWHERE = "uk";

    private final FirstHour firstHour;
    private final StepWords words;
    private final NationalLines national;
    private final AreaLines ofAreas;
    private final Areas areas;

    FirstHourController(
            FirstHour firstHour,
            StepWords words,
            NationalLines national,
            AreaLines ofAreas,
            Areas areas) {
        this.firstHour = firstHour;
        this.words = words;
        this.national = national;
        this.ofAreas = ofAreas;
        this.areas = areas;
    }

    @GetMapping
    String choose(Acting acting, Model model) {
        model.addAttribute("readers", readers());
        model.addAttribute("signedIn", acting instanceof Acting.Practitioner);
        return "protection/first-hour";
    }

    /// What somebody does, in a nation or in `uk`, all of them.
    @GetMapping("/{reader}/{nation}")
    String show(
            @PathVariable String reader, @PathVariable String nation, Model model, Locale locale) {
        model.addAttribute("nations", nations());
        model.addAttribute("lines", national.lines());
        return page("protection/steps", reader, nation, Optional.empty(), model, locale);
    }

    /// The same on paper, with boxes.
    @GetMapping("/{reader}/{nation}/paper")
    String print(
            @PathVariable String reader, @PathVariable String nation, Model model, Locale locale) {
        model.addAttribute("lines", national.lines());
        model.addAttribute("areas", numbered(nation(nation), locale));
        return page("protection/paper", reader, nation, Optional.empty(), model, locale);
    }

    /// On paper with the numbers of an area, and with what that area asks beside the rest.
    @GetMapping("/{reader}/{nation}/paper/{area}")
    String printFor(
            @PathVariable String reader,
            @PathVariable String nation,
            @PathVariable String area,
            Model model,
            Locale locale) {
        var there = areas.area(area);
        model.addAttribute("area", there.nameIn(locale));
        model.addAttribute(
                "lines",
                Stream.concat(ofAreas.lines(area).stream(), national.lines().stream()).toList());
        model.addAttribute("areas", List.of());
        return page("protection/paper", reader, nation, Optional.of(there), model, locale);
    }

    private String page(
            String page,
            String who,
            String where,
            Optional<Area> area,
            Model model,
            Locale locale) {
        var reader = reader(who);
        var nation = area.map(Area::nation).or(() -> nation(where));
        var code = area.map(Area::code);
        var plan = firstHour.plan(reader, nation, code);
        var gone = firstHour.gone(reader, nation, code);
        var sources =
                Stream.of(plan, gone)
                        .flatMap(List::stream)
                        .flatMap(part -> part.actions().stream())
                        .map(Playbook.Action::origin)
                        .distinct()
                        .toList();
        model.addAttribute("reader", reader);
        model.addAttribute("here", "/help/first-hour/" + who + "/" + where);
        model.addAttribute("nation", where);
        model.addAttribute("who", who);
        model.addAttribute("plan", words.parts(plan, sources, nation, locale));
        model.addAttribute("gone", words.parts(gone, sources, nation, locale));
        model.addAttribute("sources", sources);
        return page;
    }

    private List<Area> numbered(Optional<Nation> nation, Locale locale) {
        return ofAreas.areas().stream()
                .flatMap(code -> areas.find(code).stream())
                .filter(area -> nation.map(area.nation()::equals).orElse(true))
                .sorted(comparing(area -> area.nameIn(locale), Collator.getInstance(locale)))
                .toList();
    }

    private static Reader reader(String written) {
        return Arrays.stream(Reader.values())
                .filter(one -> written(one).equals(written))
                .findFirst()
                .orElseThrow(Refused.Missing::new);
    }

    private static Optional<Nation> nation(String written) {
        if (written.equals(ANYWHERE)) return Optional.empty();
        return Optional.of(
                Arrays.stream(Nation.values())
                        .filter(one -> written(one).equals(written))
                        .findFirst()
                        .orElseThrow(Refused.Missing::new));
    }

    private static List<Choice> readers() {
        return Arrays.stream(Reader.values())
                .map(one -> new Choice(written(one), "protection.reader." + one))
                .toList();
    }

    private static List<Choice> nations() {
        return Stream.concat(
                        Stream.of(new Choice(ANYWHERE, "protection.nation.all")),
                        Arrays.stream(Nation.values())
                                .map(one -> new Choice(written(one), "protection.nation." + one)))
                .toList();
    }

    private static String written(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What can be chosen.
    ///
    /// @param to how it stands in the address
    /// @param key of its words
    record Choice(String to, String key) {}
}
