package org.lantern.protection.web;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.lantern.access.Agencies;
import org.lantern.access.Agency;
import org.lantern.access.AgencyKind;
import org.lantern.access.CheckedNumber;
import org.lantern.access.Colleague;
import org.lantern.access.Desks;
import org.lantern.area.Area;
import org.lantern.area.Areas;
import org.lantern.concern.Contact;
import org.lantern.concern.Contacts;
import org.lantern.protection.Plan;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.stereotype.Component;

/// At which number somebody is rung who is to do something on a plan.
@Component
class RingNumbers {

    private final Agencies agencies;
    private final Desks desks;
    private final Contacts contacts;
    private final Areas areas;

    RingNumbers(Agencies agencies, Desks desks, Contacts contacts, Areas areas) {
        this.agencies = agencies;
        this.desks = desks;
        this.contacts = contacts;
        this.areas = areas;
    }

    /// Their own, else that of their agency.
    Optional<PlanView.Number> of(Colleague who) {
        return who.workNumber()
                .map(number -> number(who.name(), number))
                .or(() -> switchboard(agencies.find(who.agency())));
    }

    /// Where nobody has that part: an agency of that kind in the area, else a line that answers
    /// everywhere; for the desk's, the desk.
    Optional<PlanView.Number> of(Role role, Plan plan, Instant at, Locale locale) {
        return switch (role) {
            case POLICE -> agency(plan, AgencyKind.POLICE).or(() -> line("police", plan, locale));
            case HEALTH -> agency(plan, AgencyKind.HEALTH).or(() -> line("nhs", plan, locale));
            case PLACEMENT_CARER -> agency(plan, AgencyKind.PLACEMENT);
            case DUTY_SOCIAL_WORKER, MANAGER -> plan.isDrill() ? Optional.empty() : desk(plan, at);
            case FINDER, SAFEGUARDING_LEAD -> Optional.empty();
        };
    }

    private Optional<PlanView.Number> agency(Plan plan, AgencyKind kind) {
        return agencies.in(plan.area(), kind).stream()
                .flatMap(agency -> switchboard(agency).stream())
                .findFirst();
    }

    private Optional<PlanView.Number> desk(Plan plan, Instant at) {
        return desks.answeringFor(plan.area(), at).stream()
                .flatMap(desk ->
                        desk.phone().map(phone -> number(desk.name(), phone.number())).stream())
                .findFirst()
                .or(() -> switchboard(agencies.find(agencies.team(plan.team()).agency())));
    }

    private Optional<PlanView.Number> line(String id, Plan plan, Locale locale) {
        return contacts.line(id, areas.find(plan.area()).map(Area::nation))
                .map(line -> number(said(line, locale), line.number()));
    }

    private static String said(Contact line, Locale locale) {
        return StepWords.said(line.name(), locale).text();
    }

    private static Optional<PlanView.Number> switchboard(Agency agency) {
        return agency.switchboard()
                .map(CheckedNumber::number)
                .map(number -> number(agency.name(), number));
    }

    static PlanView.Number number(String whose, String number) {
        return new PlanView.Number(whose, number, number.replaceAll("[^0-9+]", ""));
    }
}
