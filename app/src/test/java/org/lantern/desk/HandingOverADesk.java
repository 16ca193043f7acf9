package org.lantern.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lantern.access.Acting;
import org.lantern.kernel.PractitionerRef;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.lantern.notification.WaitingNotice;
import org.lantern.protection.Holder;
import org.lantern.vocabulary.Playbook;
import org.springframework.beans.factory.annotation.Autowired;

/// How the workers of that desk hand it over to one another.
abstract class HandingOverADesk extends AtTheEndOfAShift {

    @Autowired Notices notices;

    static String[] with(List<String> refs, String... more) {
        return Stream.concat(refs.stream().flatMap(ref -> Stream.of("take", ref)), Stream.of(more))
                .toArray(String[]::new);
    }

    List<WaitingNotice> ringsOf(Acting.Practitioner who) {
        return notices.waiting(who).stream().filter(WaitingNotice::ring).toList();
    }

    void handOver(Document page) {
        assertThat(browserOf(amina).post("/desk/handover", fields(page)))
                .hasRedirectedUrl("/desk/handover");
    }

    void take(List<String> refs) {
        assertThat(browserOf(ben).post("/desk/handover/taking", with(refs)))
                .hasRedirectedUrl("/desk");
    }

    String[] fields(Document page) {
        var fields = new ArrayList<>(List.of("to", ben.ref().toString()));
        for (var name : names(page, "hand-")) fields.addAll(List.of(name, "yes"));
        for (var name : names(page, "words-"))
            fields.addAll(List.of(name, "Her aunt rings back at six"));
        return fields.toArray(String[]::new);
    }

    static List<String> names(Document page, String prefix) {
        return page.select("[name^=" + prefix + "]").eachAttr("name");
    }

    static String value(Element field) {
        return field.attr("value");
    }

    PractitionerRef holder() {
        return Optional.ofNullable(plan().holders().get(Playbook.Role.DUTY_SOCIAL_WORKER))
                .flatMap(Holder::who)
                .orElseThrow();
    }

    List<Occasion> waiting() {
        return waiting(ben);
    }

    List<Occasion> waiting(Acting.Practitioner who) {
        return notices.waiting(who).stream().map(WaitingNotice::occasion).toList();
    }
}
