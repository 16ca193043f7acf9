package org.lantern.concern.web;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantern.access.Agencies;
import org.lantern.access.Practitioners;
import org.lantern.area.Areas;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.ui.Phrasebook;
import org.springframework.stereotype.Component;

/// What people at work, agencies and areas are called.
@Component
class Names {

    private final Practitioners practitioners;
    private final Agencies agencies;
    private final Areas areas;
    private final Phrasebook phrases;

    Names(Practitioners practitioners, Agencies agencies, Areas areas, Phrasebook phrases) {
        this.practitioners = practitioners;
        this.agencies = agencies;
        this.areas = areas;
        this.phrases = phrases;
    }

    Map<PractitionerRef, String> practitioners(Stream<PractitionerRef> refs) {
        return practitioners.names(refs.collect(Collectors.toSet()));
    }

    String practitioner(PractitionerRef ref) {
        return practitioners.find(ref).name();
    }

    Map<AgencyRef, String> agencies(Stream<AgencyRef> refs) {
        return agencies.names(refs.collect(Collectors.toSet()));
    }

    /// "St Mary's (School or college)".
    String agency(AgencyRef ref, Locale locale) {
        var agency = agencies.find(ref);
        var kind = phrases.say("access.kind." + agency.kind(), locale);
        return agency.name() + " (" + kind.text() + ")";
    }

    /// GSS code to name.
    String area(String gss, Locale locale) {
        return areas.find(gss).map(area -> area.nameIn(locale)).orElse(gss);
    }
}
