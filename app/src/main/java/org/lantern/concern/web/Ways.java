package org.lantern.concern.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.lantern.access.Acting;
import org.lantern.access.DeskPart;
import org.lantern.access.FirstPagePart;
import org.lantern.access.NavigationItem;
import org.lantern.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The ways to the doors, in the navigation of those who are signed in.
@Configuration(proxyBeanMethods = false)
class Ways {

    @Bean
    DeskPart wayToTakeACall() {
        return new Way(20, "/calls/new", "door.menu.call", who -> !who.deskAreas().isEmpty());
    }

    @Bean
    DeskPart wayToRaiseAConcern() {
        return new Way(28, "/concerns/new", "door.menu.new", _ -> true);
    }

    /// Whoever has no desk came to raise a concern: the first thing on their first page.
    @Bean
    DeskPart startOfAConcern() {
        return new Start();
    }

    private record Start() implements DeskPart {

        @Override
        public int order() {
            return 5;
        }

        @Override
        public Optional<NavigationItem> navigation(Acting.Practitioner acting) {
            return Optional.empty();
        }

        @Override
        public Optional<FirstPagePart> firstPage(Acting.Practitioner acting) {
            var elsewhere =
                    !acting.deskAreas().isEmpty()
                            || acting.has(Role.ADMINISTRATOR)
                            || acting.has(Role.ANALYST);
            return elsewhere
                    ? Optional.empty()
                    : Optional.of(new FirstPagePart("concern/first-page", "raise", Map.of()));
        }
    }

    private record Way(
            int order, String href, String label, Predicate<Acting.Practitioner> concerns)
            implements DeskPart {

        @Override
        public Optional<NavigationItem> navigation(Acting.Practitioner acting) {
            return concerns.test(acting)
                    ? Optional.of(new NavigationItem(href, label, 0))
                    : Optional.empty();
        }
    }
}
