package org.lantern.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.lantern.ui.NavigationLink;
import org.lantern.ui.Phrasebook;
import org.lantern.ui.SideBySide;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The ways to go, as the rooms offer them, with what waits there.
@Component
class Menu {

    // Some rooms need what is made after this one.
    private final ObjectProvider<DeskPart> parts;
    private final Phrasebook phrases;
    private final SideBySide sideBySide;

    Menu(ObjectProvider<DeskPart> parts, Phrasebook phrases, SideBySide sideBySide) {
        this.parts = parts;
        this.phrases = phrases;
        this.sideBySide = sideBySide;
    }

    List<NavigationLink> of(Acting.Practitioner acting, HttpServletRequest request) {
        var asked =
                parts.stream()
                        .sorted(Comparator.comparingInt(DeskPart::menuOrder))
                        .map(part -> sideBySide.ask(() -> part.navigation(acting)))
                        .toList();
        return asked.stream()
                .flatMap(item -> item.get().stream())
                .map(item -> link(item, request))
                .toList();
    }

    private NavigationLink link(NavigationItem item, HttpServletRequest request) {
        return new NavigationLink(
                item.href(),
                phrases.say(item.label(), LocaleContextHolder.getLocale()),
                request.getRequestURI().startsWith(item.href()),
                item.count() == 0 ? null : item.count());
    }
}
