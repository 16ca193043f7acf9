package org.lantern.concern.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.access.Practitioners;
import org.lantern.casefile.Ledger;
import org.lantern.casefile.Statement;
import org.lantern.concern.Followed;
import org.lantern.concern.FoundChildren;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The concerns that somebody, or a colleague whose safeguarding lead they are, raised: their own
/// words, and what a professional hears.
@Controller
class MineController {

    private static final int MOST = 200;

    private final Followed followed;
    private final FoundChildren found;
    private final Ledger ledger;
    private final Practitioners practitioners;

    MineController(
            Followed followed, FoundChildren found, Ledger ledger, Practitioners practitioners) {
        this.followed = followed;
        this.found = found;
        this.ledger = ledger;
        this.practitioners = practitioners;
    }

    @GetMapping("/concerns/mine")
    String list(Acting.Practitioner acting, Model model) {
        var all = followed.of(acting, MOST);
        model.addAttribute("concerns", all);
        model.addAttribute("me", acting.ref());
        model.addAttribute(
                "names", practitioners.names(all.stream().map(Followed.Line::raisedBy).toList()));
        return "concern/mine";
    }

    @GetMapping("/concerns/mine/{ref}")
    String show(@PathVariable UUID ref, Acting.Practitioner acting, Model model) {
        var concern = followed.look(new ConcernRef(ref), acting);
        var later = followed.later(concern.ref(), acting);
        model.addAttribute("concern", concern);
        model.addAttribute("words", words(concern.ref(), later, acting));
        model.addAttribute("later", later);
        model.addAttribute("own", concern.raisedBy().equals(acting.ref()));
        model.addAttribute("children", children(concern.ref(), acting));
        model.addAttribute(
                "names",
                practitioners.names(
                        Stream.concat(
                                        Stream.of(concern.raisedBy()),
                                        later.stream().map(Followed.Later::by))
                                .toList()));
        return "concern/followed";
    }

    /// Those of whom they told.
    private List<Followed.Child> children(ConcernRef ref, Acting.Practitioner acting) {
        var later = found.of(ref);
        return followed.children(ref, acting).stream()
                .filter(child -> !later.contains(child.person()))
                .toList();
    }

    /// Their own agency's words alone, but those that were added: they stand with who added them.
    private List<String> words(
            ConcernRef ref, List<Followed.Later> later, Acting.Practitioner acting) {
        return ledger.cameWith(ref.value(), acting).stream()
                .filter(s -> s.concept().equals("concern.words"))
                .filter(s -> s.agency().filter(acting.agency()::equals).isPresent())
                .map(Statement::answer)
                .flatMap(Optional::stream)
                .map(MineController::text)
                .filter(text -> !text.isEmpty())
                .filter(text -> later.stream().noneMatch(added -> added.words().equals(text)))
                .toList();
    }

    private static String text(Answer answer) {
        return answer instanceof Answer.Known(Value.Text(var text)) ? text : "";
    }
}
