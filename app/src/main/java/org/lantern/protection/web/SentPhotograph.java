package org.lantern.protection.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.lantern.casefile.NoPicture;
import org.lantern.casefile.Picture;
import org.lantern.protection.TakingPhotographs;
import org.lantern.ui.SentPicture;
import org.springframework.validation.Errors;

/// The photograph that came with a form, whose field is `picture`.
final class SentPhotograph {

    private SentPhotograph() {}

    /// Nothing where none came, or where it cannot be kept, which the form then says.
    static Optional<Picture> in(
            HttpServletRequest request, TakingPhotographs taking, Errors errors) {
        var sent = SentPicture.in(request);
        if (sent.filter(SentPicture::isTooLarge).isPresent()) {
            errors.rejectValue("picture", "protection.photograph.picture.large");
            return Optional.empty();
        }
        try {
            return sent.isEmpty()
                    ? Optional.empty()
                    : Optional.of(taking.develop(sent.get().bytes()));
        } catch (NoPicture none) {
            errors.rejectValue("picture", "protection.photograph.picture." + none.why());
            return Optional.empty();
        }
    }
}
