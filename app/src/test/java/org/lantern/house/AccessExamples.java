package org.lantern.house;

import static org.lantern.house.Example.Whose.A_FEW;
import static org.lantern.house.Example.Whose.EACH_THEIR_OWN;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.stream.Stream;
import org.lantern.access.Role;
import org.lantern.access.Staff;
import org.lantern.kernel.AgencyRef;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Accounts, agencies and what was typed when a session ended.
@TestComponent
class AccessExamples implements Examples.OfRoom {

    private final MockMvcTester tester;
    private final Staff staff;

    AccessExamples(MockMvcTester tester, Staff staff) {
        this.tester = tester;
        this.staff = staff;
    }

    @Override
    public void into(Examples all) {
        var board = staff.board();
        var administrator = all.reader(staff.of(board, Role.ADMINISTRATOR));
        var colleague = staff.of(board);
        for (var open : new String[] {"/sign-in", "/help"})
            all.add(open, Map.of(), EACH_THEIR_OWN, administrator.signedOut());
        all.add("/account", Map.of(), EACH_THEIR_OWN, administrator);
        all.add("/locked-out", Map.of(), EACH_THEIR_OWN, administrator);
        all.add("/set-up", Map.of(), A_FEW, administrator);
        all.add(
                "/set-up/agencies",
                Map.of("ref", board.toString(), "line", interpreters(board, administrator)),
                A_FEW,
                administrator);
        all.add("/interpreters", Map.of(), EACH_THEIR_OWN, administrator);
        all.add("/handed-over", Map.of(), EACH_THEIR_OWN, handedOver(all.reader(colleague)));
        all.add(
                "/set-up/desks",
                Map.of(
                        "ref",
                        staff.desk(board, "E10000016").toString(),
                        "who",
                        colleague.ref().toString()),
                A_FEW,
                administrator);
        all.add("/set-up/people", ref(colleague.ref()), A_FEW, administrator);
        all.add(
                "/kept-words",
                Map.of("id", keptWords(administrator)),
                EACH_THEIR_OWN,
                administrator);
    }

    /// A line to interpreters that was set up.
    private static String interpreters(AgencyRef board, Example.Reader administrator) {
        var address = "/set-up/agencies/" + board + "/interpreters";
        administrator.leadsTo(
                address,
                "name",
                "Voices",
                "telephone",
                "01632 960444",
                "customerCode",
                "K-77",
                "source",
                "rung and asked",
                "checked.day",
                "1",
                "checked.month",
                "11",
                "checked.year",
                "2026");
        return administrator.refOn(address, "interpreters");
    }

    /// At a phone that was handed over.
    private static Example.Reader handedOver(Example.Reader reader) {
        return reader.with(reader.browser().post("/handed-over").getResponse().getCookies());
    }

    private static Map<String, String> ref(Object ref) {
        return Map.of("ref", ref.toString());
    }

    /// Types something after the session has ended, and reads which words were kept.
    private String keptWords(Example.Reader who) {
        var withoutSession =
                Stream.of(who.browser().session())
                        .filter(cookie -> !cookie.getName().equals("lantern"))
                        .toArray(Cookie[]::new);
        tester.post()
                .uri("/set-up/new-agency")
                .cookie(withoutSession)
                .contentType("application/x-www-form-urlencoded")
                .param("name", "Somewhere")
                .exchange();
        var form =
                who.browser().page("/kept-words").select("form[action$=/removal]").attr("action");
        return form.replaceAll(".*/kept-words/(.*)/removal", "$1");
    }
}
