package org.lantern.access;

import java.util.List;
import java.util.Optional;
import org.lantern.kernel.By;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.StartNotice;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A house with nobody in it gets one administrator, who lets in all others. Their password works
/// once, and is told to whoever started Lantern and to nobody else. Where it was used and nobody
/// has chosen a password of their own since, nobody could let them in again: the next start does.
@Component
@Profile("!demo")
@ConditionalOnBooleanProperty(name = "lantern.access.first-administrator", matchIfMissing = true)
class FirstStart implements ApplicationModuleInitializer, StartNotice {

    static final String EMAIL = "administrator@localhost";
    private static final By FIRST_START = By.clockwork("access: first start");

    private final PractitionerRows practitioners;
    private final Agencies agencies;
    private final Accounts accounts;

    private List<String> lines = List.of();

    FirstStart(PractitionerRows practitioners, Agencies agencies, Accounts accounts) {
        this.practitioners = practitioners;
        this.agencies = agencies;
        this.accounts = accounts;
    }

    @Override
    @Transactional
    public void initialize() {
        if (practitioners.none()) tell(firstOne().oneTimePassword());
        else practitioners.stranded(EMAIL).ifPresent(who -> tell(again(who)));
    }

    private String again(PractitionerRef who) {
        return accounts.renewPassword(who, FIRST_START).oneTimePassword();
    }

    private Accounts.Added firstOne() {
        var board =
                new Agency.New(
                        "Lantern", AgencyKind.PARTNERSHIP, Optional.empty(), Optional.empty());
        var administrator =
                new Colleague.New(
                        "Administrator", EMAIL, Optional.empty(), agencies.add(board, FIRST_START));
        var added = accounts.add(administrator, FIRST_START);
        accounts.give(added.ref(), Role.ADMINISTRATOR, Optional.empty(), FIRST_START);
        return added;
    }

    private void tell(String password) {
        lines =
                List.of(
                        "Nobody can sign in yet but the administrator, with a password that works once",
                        "and is not shown again:",
                        "  " + EMAIL + "   " + password);
    }

    @Override
    public List<String> lines() {
        return lines;
    }
}
