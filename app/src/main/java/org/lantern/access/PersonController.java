package org.lantern.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lantern.kernel.AgencyRef;
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

/// One person at work: what they may do, and their account.
@Controller
@RequestMapping("/set-up/people/{ref}")
class PersonController {

    private final SetUp setUp;
    private final Agencies agencies;
    private final Practitioners practitioners;

    PersonController(SetUp setUp, Agencies agencies, Practitioners practitioners) {
        this.setUp = setUp;
        this.agencies = agencies;
        this.practitioners = practitioners;
    }

    @GetMapping
    String person(@PathVariable UUID ref, Model model, Acting.Practitioner acting) {
        var person = setUp.person(new PractitionerRef(ref), acting);
        var now = practitioners.acting(person.ref());
        model.addAttribute("person", person);
        model.addAttribute("open", now.isPresent());
        model.addAttribute("kept", practitioners.kept(person.ref()));
        model.addAttribute("form", now.map(AssignmentForm::of).orElse(AssignmentForm.NOTHING));
        model.addAttribute("roles", Arrays.asList(Role.values()));
        model.addAttribute("teams", teams(person.agency()));
        model.addAttribute("back", "/set-up/agencies/" + person.agency());
        return "access/person";
    }

    @PostMapping("/assignment")
    String assign(@PathVariable UUID ref, AssignmentForm form, Acting.Practitioner acting) {
        setUp.assign(new PractitionerRef(ref), form.roleSet(), form.teamSet(), acting);
        return "redirect:/set-up/people/" + ref;
    }

    @PostMapping("/password")
    String renew(@PathVariable UUID ref, Model model, Acting.Practitioner acting) {
        return shownOnce(setUp.renewPassword(new PractitionerRef(ref), acting), model);
    }

    @PostMapping("/closure")
    String close(@PathVariable UUID ref, Acting.Practitioner acting) {
        setUp.close(new PractitionerRef(ref), acting);
        return "redirect:/set-up/people/" + ref;
    }

    /// Opens an account again that was closed.
    @PostMapping("/reopening")
    String reopen(@PathVariable UUID ref, Model model, Acting.Practitioner acting) {
        return shownOnce(setUp.reopen(new PractitionerRef(ref), acting), model);
    }

    /// The one answer to a POST that is a page: what it shows is kept nowhere.
    String shownOnce(Accounts.Added added, Model model) {
        model.addAttribute("person", practitioners.find(added.ref()));
        model.addAttribute("password", added.oneTimePassword());
        return "access/one-time-password";
    }

    private List<Option> teams(AgencyRef agency) {
        return agencies.teams(agency).stream()
                .map(team -> Option.of(team.ref().toString(), Phrase.of(team.name())))
                .toList();
    }

    /// What somebody may do, and where they work.
    record AssignmentForm(@Nullable List<Role> roles, @Nullable List<UUID> teams) {

        static final AssignmentForm NOTHING = new AssignmentForm(List.of(), List.of());

        static AssignmentForm of(Acting.Practitioner person) {
            return new AssignmentForm(
                    List.copyOf(person.roles()),
                    person.teams().stream().map(TeamRef::value).toList());
        }

        Set<Role> roleSet() {
            return roles == null ? Set.of() : Set.copyOf(roles);
        }

        Set<TeamRef> teamSet() {
            return teams == null
                    ? Set.of()
                    : teams.stream().map(TeamRef::new).collect(Collectors.toSet());
        }
    }
}
