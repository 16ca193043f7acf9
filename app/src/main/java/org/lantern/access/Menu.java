package org.lantern.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lantern.ui.NavigationLink;
import org.lantern.ui.Phrasebook;
import org.lantern.ui.SideBySide;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The ways to go, as the rooms offer them, with what waits there.
@Component
class Menu {

    private static final int LANES = 2;

    // Some rooms need what is made after this one.
    private final ObjectProvider<DeskPart> parts;
    private final Phrasebook phrases;
    private final SideBySide sideBySide;

    Menu(ObjectProvider<DeskPart> parts, Phrasebook phrases, SideBySide sideBySide) {
        this.parts = parts;
        this.phrases = phrases;
        this.sideBySide = sideBySide;
    }

    /// Asks each room what waits there, without waiting for the answers.
    Begun begin(Acting.Practitioner acting) {
        var all = parts.stream().sorted(Comparator.comparingInt(DeskPart::menuOrder)).toList();
        var now = all.stream().filter(part -> !part.countsWhatIsSeen()).toList();
        var asked =
                sideBySide.ask(
                        now.stream()
                                .<Supplier<Optional<NavigationItem>>>map(
                                        part -> () -> part.navigation(acting))
                                .toList(),
                        LANES);
        return new Begun(
                all.stream()
                        .<Supplier<Optional<NavigationItem>>>map(part ->
                                part.countsWhatIsSeen()
                                        ? () -> part.navigation(acting)
                                        : asked.get(now.indexOf(part)))
                        .toList());
    }

    /// What the rooms answered, once all have.
    List<NavigationLink> of(Begun begun, HttpServletRequest request) {
        return begun.asked().stream()
                .flatMap(item -> item.get().stream())
                .map(item -> link(item, request))
                .toList();
    }

    /// Asked of the rooms, in the order of the menu.
    record Begun(List<Supplier<Optional<NavigationItem>>> asked) {}

    private NavigationLink link(NavigationItem item, HttpServletRequest request) {
        return new NavigationLink(
                item.href(),
                phrases.say(item.label(), LocaleContextHolder.getLocale()),
                request.getRequestURI().startsWith(item.href()),
                item.count() == 0 ? null : item.count());
    }
}
