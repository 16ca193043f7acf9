package org.lantern.protection.web;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.area.Area;
import org.lantern.area.Areas;
import org.lantern.kernel.Refused;
import org.lantern.ui.AreaLines;
import org.lantern.ui.Paper;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// Everything that is printed empty, with the numbers of an area, before the power fails. It knows
/// of no child.
@Controller
@RequestMapping("/papers")
class PapersController {

    private static final String ANYWHERE = "uk";

    private final List<Paper> papers;
    private final AreaLines ofAreas;
    private final Areas areas;

    PapersController(List<Paper> papers, AreaLines ofAreas, Areas areas) {
        this.papers = papers;
        this.ofAreas = ofAreas;
        this.areas = areas;
    }

    @GetMapping
    String choose(Acting.Practitioner acting, Model model, Locale locale) {
        var own =
                Stream.of(acting.deskAreas(), acting.managedAreas())
                        .flatMap(java.util.Collection::stream)
                        .distinct()
                        .toList();
        model.addAttribute("papers", papers.stream().map(Paper::name).toList());
        model.addAttribute("own", named(own.stream(), locale));
        model.addAttribute(
                "others",
                named(ofAreas.areas().stream().filter(area -> !own.contains(area)), locale));
        model.addAttribute("anywhere", ANYWHERE);
        model.addAttribute("back", "/desk");
        return "protection/papers";
    }

    /// @param where GSS code of an area, or `uk`
    @GetMapping("/{where}/{paper}")
    ResponseEntity<byte[]> print(
            @PathVariable String where, @PathVariable String paper, Locale locale) {
        var area = where.equals(ANYWHERE) ? Optional.<String>empty() : Optional.of(where);
        if (area.filter(code -> areas.find(code).isEmpty()).isPresent())
            throw new Refused.Missing();
        var one =
                papers.stream()
                        .filter(each -> each.name().equals(paper))
                        .findFirst()
                        .orElseThrow(Refused.Missing::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("lantern-" + paper + ".pdf")
                                .build()
                                .toString())
                .body(one.print(area, locale));
    }

    private List<Area> named(Stream<String> codes, Locale locale) {
        return codes.flatMap(code -> areas.find(code).stream())
                .sorted(comparing(area -> area.nameIn(locale), Collator.getInstance(locale)))
                .toList();
    }
}
