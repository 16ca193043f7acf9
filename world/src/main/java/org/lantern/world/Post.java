package org.lantern.world;

import java.util.List;
import java.util.Set;

/// A job that somebody holds in every area.
record Post(String key, String job, String agencyKind, List<String> teams, Set<String> roles) {

    /// Every post, in the order in which people are named.
    static final List<Post> ALL =
            List.of(
                    desk("duty-worker", "Duty social worker", "duty-desk", "DUTY_WORKER"),
                    new Post(
                            "second-duty-worker",
                            "Duty social worker, MASH",
                            "SOCIAL_CARE",
                            List.of("duty-desk", "mash"),
                            Set.of("DUTY_WORKER")),
                    desk(
                            "out-of-hours-worker",
                            "Emergency duty social worker",
                            "emergency-duty",
                            "DUTY_WORKER"),
                    desk("duty-manager", "Duty team manager", "duty-desk", "MANAGER"),
                    desk(
                            "second-duty-manager",
                            "Emergency duty manager",
                            "emergency-duty",
                            "MANAGER"),
                    desk(
                            "allegations-manager",
                            "Manager for allegations",
                            "allegations",
                            "ALLEGATIONS_MANAGER"),
                    desk("social-worker", "Social worker", "childrens-team", "SOCIAL_WORKER"),
                    lead("safeguarding-lead", "Designated safeguarding lead", "SCHOOL"),
                    in("teacher", "Teacher", "SCHOOL"),
                    in("nurse", "Emergency department nurse", "HEALTH"),
                    lead("named-nurse", "Named nurse for safeguarding children", "HEALTH"),
                    new Post(
                            "constable",
                            "Police constable, response",
                            "POLICE",
                            List.of("response"),
                            Set.of()),
                    new Post(
                            "missing-sergeant",
                            "Sergeant, missing children",
                            "POLICE",
                            List.of("missing-team"),
                            Set.of("SAFEGUARDING_LEAD")),
                    in("border-officer", "Border officer", "BORDER"),
                    in("youth-justice-worker", "Youth justice worker", "YOUTH_JUSTICE"),
                    in("charity-caseworker", "Charity caseworker", "VOLUNTARY"),
                    in("guardian", "Independent guardian", "GUARDIANSHIP"),
                    in("foster-carer", "Foster carer", "PLACEMENT"),
                    in("residential-worker", "Residential worker", "PLACEMENT"),
                    in("housing-officer", "Housing officer", "COUNCIL_OTHER"),
                    with("analyst", "Partnership analyst", "PARTNERSHIP", "ANALYST"),
                    with("administrator", "System administrator", "PARTNERSHIP", "ADMINISTRATOR"));

    private static Post desk(String key, String job, String team, String role) {
        return new Post(key, job, "SOCIAL_CARE", List.of(team), Set.of(role));
    }

    private static Post lead(String key, String job, String kind) {
        return with(key, job, kind, "SAFEGUARDING_LEAD");
    }

    private static Post with(String key, String job, String kind, String role) {
        return new Post(key, job, kind, List.of(), Set.of(role));
    }

    private static Post in(String key, String job, String kind) {
        return new Post(key, job, kind, List.of(), Set.of());
    }
}
