package org.lantern.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.By;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;

/// People at work, for tests: `@Import(Staff.class)`. All have {@link #PASSWORD}, which is kept
/// less slowly than in earnest.
@TestConfiguration(proxyBeanMethods = false)
@Transactional
public class Staff {

    public static final String PASSWORD = "seven quiet otters swim";
    private static final By SETTING_UP = By.clockwork("test: staff");

    private final Agencies agencies;
    private final Desks desks;
    private final Accounts accounts;
    private final Practitioners practitioners;
    private final String hash;
    private final AtomicInteger count = new AtomicInteger(10);

    Staff(
            Agencies agencies,
            Desks desks,
            Accounts accounts,
            Practitioners practitioners,
            Passwords passwords) {
        this.agencies = agencies;
        this.desks = desks;
        this.accounts = accounts;
        this.practitioners = practitioners;
        this.hash = passwords.hash(PASSWORD);
    }

    @Bean
    @Primary
    static PasswordEncoder quick() {
        return new Pbkdf2PasswordEncoder(
                "", 16, 10, Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
    }

    /// What they send in a test comes from a page of ours, as a browser says it does.
    @Bean
    static MockMvcBuilderCustomizer fromOurOwnPages() {
        return browser ->
                browser.defaultRequest(
                        MockMvcRequestBuilders.get("/").header("Sec-Fetch-Site", "same-origin"));
    }

    /// An agency that works in one area.
    public AgencyRef agency(AgencyKind kind, String area) {
        var number =
                new CheckedNumber("01632 960100", "invented for a test", LocalDate.of(2026, 11, 1));
        return agencies.add(
                new Agency.New(kind + " of " + area, kind, Optional.of(area), Optional.of(number)),
                SETTING_UP);
    }

    /// The board of the whole deployment, which works in no area of its own.
    public AgencyRef board() {
        return agencies.add(
                new Agency.New("Board", AgencyKind.PARTNERSHIP, Optional.empty(), Optional.empty()),
                SETTING_UP);
    }

    /// A desk that answers for an area day and night.
    public TeamRef desk(AgencyRef agency, String area) {
        return desks.open(
                new Desk.New(agency, "Desk of " + area, Set.of(area), List.of()), SETTING_UP);
    }

    /// Somebody of an agency, with these roles wherever it works.
    public Acting.Practitioner of(AgencyRef agency, Role... roles) {
        return called("Practitioner " + count.incrementAndGet(), agency, roles);
    }

    /// Somebody of an agency with a name of their own.
    public Acting.Practitioner called(String name, AgencyRef agency, Role... roles) {
        var ref = account(agency, name);
        for (var role : roles) accounts.give(ref, role, Optional.empty(), SETTING_UP);
        return again(ref);
    }

    /// They leave.
    public void leaves(Acting.Practitioner practitioner) {
        accounts.close(practitioner.ref(), SETTING_UP);
    }

    /// A duty worker at a desk.
    public Acting.Practitioner at(TeamRef desk) {
        return at(desk, "Practitioner " + count.incrementAndGet());
    }

    /// The same with a name of their own.
    public Acting.Practitioner at(TeamRef desk, String name) {
        var worker = called(name, desks.find(desk).agency(), Role.DUTY_WORKER);
        accounts.join(worker.ref(), desk, SETTING_UP);
        return again(worker.ref());
    }

    /// As they may act now.
    public Acting.Practitioner again(PractitionerRef ref) {
        return practitioners.acting(ref).orElseThrow();
    }

    /// What they sign in with.
    public String email(Acting.Practitioner practitioner) {
        return practitioners.find(practitioner.ref()).email();
    }

    private PractitionerRef account(AgencyRef agency, String name) {
        var email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@staff.example";
        return accounts.addWith(
                new Colleague.New(name, email, Optional.of("01632 960101"), agency),
                hash,
                false,
                SETTING_UP);
    }
}
