package org.lantern.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where an administrator adds people, and says what they may do.
@Controller
@RequestMapping("/set-up")
class SetUpController implements DeskPart {

    private final SetUp setUp;
    private final Agencies agencies;
    private final Practitioners practitioners;

    SetUpController(SetUp setUp, Agencies agencies, Practitioners practitioners) {
        this.setUp = setUp;
        this.agencies = agencies;
        this.practitioners = practitioners;
    }

    @GetMapping
    String agencies(Model model, Acting.Practitioner acting) {
        model.addAttribute("agencies", setUp.agencies(acting));
        model.addAttribute("board", setUp.isBoard(acting));
        return "access/set-up";
    }

    @GetMapping("/agencies/{ref}")
    String agency(@PathVariable UUID ref, Model model, Acting.Practitioner acting) {
        model.addAttribute("form", new PersonForm("", "", ""));
        return agencyPage(ref, model, acting);
    }

    @PostMapping("/agencies/{ref}/people")
    String add(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model model,
            Acting.Practitioner acting) {
        if (errors.hasErrors()) return agencyPage(ref, model, acting);
        try {
            return shownOnce(setUp.add(form.colleague(new AgencyRef(ref)), acting), model);
        } catch (Accounts.EmailTaken taken) {
            errors.rejectValue("email", "access.set-up.email.taken");
            return agencyPage(ref, model, acting);
        }
    }

    @GetMapping("/people/{ref}")
    String person(@PathVariable UUID ref, Model model, Acting.Practitioner acting) {
        var person = setUp.person(new PractitionerRef(ref), acting);
        var now = practitioners.acting(person.ref());
        model.addAttribute("person", person);
        model.addAttribute("open", now.isPresent());
        model.addAttribute("form", now.map(AssignmentForm::of).orElse(AssignmentForm.NOTHING));
        model.addAttribute("roles", Arrays.asList(Role.values()));
        model.addAttribute("teams", teams(person.agency()));
        return "access/person";
    }

    @PostMapping("/people/{ref}/assignment")
    String assign(@PathVariable UUID ref, AssignmentForm form, Acting.Practitioner acting) {
        setUp.assign(new PractitionerRef(ref), form.roleSet(), form.teamSet(), acting);
        return "redirect:/set-up/people/" + ref;
    }

    @PostMapping("/people/{ref}/password")
    String renew(@PathVariable UUID ref, Model model, Acting.Practitioner acting) {
        return shownOnce(setUp.renewPassword(new PractitionerRef(ref), acting), model);
    }

    @PostMapping("/people/{ref}/closure")
    String close(@PathVariable UUID ref, Acting.Practitioner acting) {
        setUp.close(new PractitionerRef(ref), acting);
        return "redirect:/set-up";
    }

    @Override
    public int order() {
        return 800;
    }

    @Override
    public Optional<NavigationItem> navigation(Acting.Practitioner acting) {
        return Optional.of(new NavigationItem("/set-up", "access.set-up.menu", 0))
                .filter(_ -> acting.has(Role.ADMINISTRATOR));
    }

    private String agencyPage(UUID ref, Model model, Acting.Practitioner acting) {
        var agency = new AgencyRef(ref);
        model.addAttribute("people", setUp.people(agency, acting));
        model.addAttribute("agency", agencies.find(agency));
        model.addAttribute("teams", agencies.teams(agency));
        model.addAttribute("board", setUp.isBoard(acting));
        return "access/agency";
    }

    /// The one answer to a POST that is a page: what it shows is kept nowhere.
    private String shownOnce(Accounts.Added added, Model model) {
        model.addAttribute("person", practitioners.find(added.ref()));
        model.addAttribute("password", added.oneTimePassword());
        return "access/one-time-password";
    }

    private List<Option> teams(AgencyRef agency) {
        return agencies.teams(agency).stream()
                .map(team -> Option.of(team.ref().toString(), Phrase.of(team.name())))
                .toList();
    }

    /// Somebody new.
    record PersonForm(
            @NotBlank(message = "{access.set-up.name.missing}")
                    @Size(max = 200, message = "{access.set-up.long}")
                    @Nullable String name,
            @NotBlank(message = "{access.set-up.email.missing}")
                    @Email(message = "{access.set-up.email.wrong}")
                    @Size(max = 200, message = "{access.set-up.long}")
                    @Nullable String email,
            @Size(max = 40, message = "{access.set-up.long}") @Nullable String workNumber) {

        Colleague.New colleague(AgencyRef agency) {
            return new Colleague.New(
                    String.valueOf(name),
                    String.valueOf(email),
                    Optional.ofNullable(workNumber).filter(number -> !number.isBlank()),
                    agency);
        }
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
