package org.lantern.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.kernel.AgencyRef;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The agencies that somebody sets up, and where they add people.
@Controller
@RequestMapping("/set-up")
class SetUpController implements DeskPart {

    private final SetUp setUp;
    private final Agencies agencies;
    private final PersonController people;

    SetUpController(SetUp setUp, Agencies agencies, PersonController people) {
        this.setUp = setUp;
        this.agencies = agencies;
        this.people = people;
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
            return people.shownOnce(setUp.add(form.colleague(new AgencyRef(ref)), acting), model);
        } catch (Accounts.EmailTaken taken) {
            errors.rejectValue("email", "access.set-up.email.taken");
            return agencyPage(ref, model, acting);
        }
    }

    /// A team that is no desk. Without a name there is none.
    @PostMapping("/agencies/{ref}/teams")
    String addTeam(@PathVariable UUID ref, TeamForm form, Acting.Practitioner acting) {
        var agency = new AgencyRef(ref);
        setUp.people(agency, acting);
        var name = form.teamName() == null ? "" : form.teamName().strip();
        if (!name.isEmpty() && name.length() <= 200) setUp.addTeam(agency, name, acting);
        return "redirect:/set-up/agencies/" + ref;
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
        model.addAttribute("closed", setUp.closed(agency, acting));
        model.addAttribute("agency", agencies.find(agency));
        model.addAttribute("teams", agencies.teams(agency));
        model.addAttribute("board", setUp.isBoard(acting));
        model.addAttribute("back", "/set-up");
        return "access/agency";
    }

    /// A new team.
    record TeamForm(@Nullable String teamName) {}

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
}
