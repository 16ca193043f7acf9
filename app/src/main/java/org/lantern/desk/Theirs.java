package org.lantern.desk;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.casefile.Cases;
import org.lantern.concern.Handovers;
import org.lantern.protection.HeldParts;
import org.lantern.ui.Phrase;
import org.lantern.ui.Phrasebook;
import org.springframework.stereotype.Component;

/// The records that somebody has a part in: the cases they carry, the plans in which they have a
/// part, and the concerns that they took up and have still to decide.
@Component
class Theirs {

    private final Cases cases;
    private final HeldParts parts;
    private final Handovers concerns;
    private final Phrasebook phrases;

    Theirs(Cases cases, HeldParts parts, Handovers concerns, Phrasebook phrases) {
        this.cases = cases;
        this.parts = parts;
        this.concerns = concerns;
        this.phrases = phrases;
    }

    /// By the references under which deeds on them are recorded: what is known of a child is
    /// recorded under the child.
    Map<UUID, Place> of(Acting.Practitioner acting, Locale locale) {
        var all = new LinkedHashMap<UUID, Place>();
        for (var file : cases.carriedBy(acting)) {
            var name = phrases.say("casefile.case", locale, file.number());
            var place = new Place("/cases/" + file.ref(), name);
            all.put(file.ref().value(), place);
            all.put(file.child().value(), place);
        }
        for (var part : parts.mine(acting)) {
            var name = phrases.say("protection.plan.title", locale, part.code().toString());
            all.put(part.plan().value(), new Place("/plans/" + part.plan(), name));
        }
        for (var held : concerns.mine(acting)) {
            var name = phrases.say("desk.concern", locale, held.code().toString());
            all.put(held.concern().value(), new Place("/concerns/" + held.concern(), name));
        }
        return all;
    }

    /// Where a record is found, and what it is called.
    record Place(String link, Phrase name) {}
}
