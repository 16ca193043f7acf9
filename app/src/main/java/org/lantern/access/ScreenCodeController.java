package org.lantern.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantern.kernel.ShortCode;
import org.lantern.ui.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where a screen on a wall is given its code. It tells nothing of what a code would open.
@Controller
@OpenToAll
@RequestMapping("/screen/code")
class ScreenCodeController {

    private final ScreenDoor door;
    private final Patience patience;

    ScreenCodeController(ScreenDoor door, Patience patience) {
        this.door = door;
        this.patience = patience;
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("form", new CodeForm(null));
        return "access/screen-code";
    }

    @PostMapping
    String open(
            @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        var from = Optional.ofNullable(request.getRemoteAddr());
        var code = Optional.ofNullable(form.code()).flatMap(ShortCode::parse);
        if (patience.lasts(from)
                && code.filter(one -> door.open(one, request, response)).isPresent()) {
            patience.returns(from);
            return "redirect:/screen";
        }
        errors.rejectValue("code", "access.screen.code.wrong");
        return "access/screen-code";
    }

    /// As somebody typed it.
    record CodeForm(@Nullable String code) {}
}
