package org.lantern.concern.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.casefile.Statement;
import org.lantern.concern.ConcernFile;
import org.lantern.concern.DutyDesk;
import org.lantern.concern.EarlierConcerns;
import org.lantern.kernel.ConcernRef;
import org.lantern.screening.Matrix;
import org.lantern.screening.MatrixView;
import org.lantern.screening.Subject;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Sensitivity;
import org.lantern.vocabulary.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// One concern, and taking it up.
@Controller
@RequestMapping("/concerns/{ref}")
class ConcernController {

    private final DutyDesk desk;
    private final ConcernWords words;
    private final Matrix matrix;
    private final EarlierConcerns earlier;
    private final AreaWords areas;

    ConcernController(
            DutyDesk desk,
            ConcernWords words,
            Matrix matrix,
            EarlierConcerns earlier,
            AreaWords areas) {
        this.desk = desk;
        this.words = words;
        this.matrix = matrix;
        this.earlier = earlier;
        this.areas = areas;
    }

    @GetMapping
    String look(@PathVariable UUID ref, Model model, Locale locale, Acting.Practitioner acting) {
        var file = desk.look(new ConcernRef(ref), acting);
        model.addAttribute("file", file);
        model.addAttribute("view", words.view(file, locale));
        model.addAttribute("areas", areas.rows(file, locale, acting));
        model.addAttribute("matrices", matrices(file, acting));
        model.addAttribute("earlier", earlier(file, acting));
        model.addAttribute("opened", desk.opened(new ConcernRef(ref), acting));
        model.addAttribute("here", "/concerns/" + ref);
        model.addAttribute("back", "/desk/queue");
        return "concern/concern";
    }

    @PostMapping("/claim")
    String claim(@PathVariable UUID ref, Acting.Practitioner acting) {
        desk.claim(new ConcernRef(ref), acting);
        return "redirect:/concerns/" + ref;
    }

    /// What is marked of each child, by the child's reference.
    private Map<UUID, MatrixView> matrices(ConcernFile file, Acting.Practitioner acting) {
        var all = new HashMap<UUID, MatrixView>();
        for (var child : file.concern().children())
            matrix.summary(new Subject(child.person(), file.concern().ref().value()), acting)
                    .ifPresent(view -> all.put(child.person().value(), view));
        return all;
    }

    /// Others that this desk may see in which one of the names or numbers of this one was told.
    private List<EarlierConcerns.Earlier> earlier(ConcernFile file, Acting.Practitioner acting) {
        var told =
                file.words().stream()
                        .filter(s -> s.sensitivity() == Sensitivity.ORDINARY)
                        .flatMap(ConcernController::findable)
                        .toList();
        return earlier.like(told, acting).stream()
                .filter(one -> !one.ref().equals(file.concern().ref()))
                .toList();
    }

    private static Stream<String> findable(Statement s) {
        if (!(s.answer().orElse(new Answer.Unknown()) instanceof Answer.Known(var value)))
            return Stream.empty();
        return switch (value) {
            case Value.Text(var text) ->
                    s.concept().equals("child.name") ? Stream.of(text) : Stream.empty();
            case Value.Phone(var typed, _) -> Stream.of(typed);
            case Value.Identifier(_, var number) -> Stream.of(number);
            case Value.Code _, Value.Codes _, Value.When _ -> Stream.empty();
            case Value.Number _, Value.Person _, Value.Mark _ -> Stream.empty();
        };
    }
}
