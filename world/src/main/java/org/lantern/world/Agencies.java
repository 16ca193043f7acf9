package org.lantern.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The agencies of an area: one of every kind.
final class Agencies {

    private static final List<String> KINDS =
            List.of(
                    "SOCIAL_CARE",
                    "SCHOOL",
                    "HEALTH",
                    "POLICE",
                    "BORDER",
                    "YOUTH_JUSTICE",
                    "VOLUNTARY",
                    "GUARDIANSHIP",
                    "PLACEMENT",
                    "COUNCIL_OTHER",
                    "PARTNERSHIP");
    private static final List<String> SCHOOLS =
            names(
                    """
                    Larkmere; Foxglove; Wetherstone; Applecross Lane; Merrow Hill; \
                    Tanner's Green; Kingfisher; Quillbridge; Sandmartin; Ninefields; \
                    Copperbeech; Hazelrigg\
                    """);
    private static final List<String> HOSPITALS =
            names(
                    """
                    Saint Orrin's; Lowfield; Northmead; Saint Tibba's; Longwater; \
                    Greyfriars Gate; Elmstead Cross; Saint Corra's; Weald View; Irkside; \
                    Thornbury Lane; Arden Gate\
                    """);
    private static final List<String> CHARITIES =
            names(
                    """
                    Open Door; The Kettle; Halfway Lamp; Safe Step; Blue Gate; \
                    Plain Sailing; Second Bench; Brightside Row; Harbour Wall; Canal Light; \
                    Warm Coat; Steady Hands\
                    """);
    private static final List<String> HOMES =
            names(
                    """
                    Fennel House; Rowan Lodge; Tall Trees; Juniper House; Wren Cottage; \
                    Bramley House; Orchard End; Burnside Lodge; Oast House; Mill Row; \
                    Clover House; Holly Bank\
                    """);

    private static final List<String> TEAMS =
            List.of(
                    "duty-desk",
                    "emergency-duty",
                    "mash",
                    "allegations",
                    "childrens-team",
                    "missing-team",
                    "response");

    private final WorldArea area;
    private final int number;

    /// @param number the area's place in the list, from which its names and telephones come
    Agencies(WorldArea area, int number) {
        this.area = area;
        this.number = number;
    }

    List<WorldAgency> all() {
        return KINDS.stream().map(this::agency).toList();
    }

    private WorldAgency agency(String kind) {
        var slug = kind.toLowerCase(Locale.ROOT).replace('_', '-');
        var key = area.key() + "-" + slug;
        return new WorldAgency(
                key,
                name(kind) + " (demo)",
                kind,
                area.gss(),
                telephone(KINDS.indexOf(kind)),
                slug + "." + area.key() + ".example",
                teams(key, kind));
    }

    private String name(String kind) {
        var place = area.name();
        var scottish = area.nation().equals("Scotland");
        return switch (kind) {
            case "SOCIAL_CARE" -> place + (scottish ? " social work" : " children's services");
            case "SCHOOL" -> SCHOOLS.get(number) + " School, " + place;
            case "HEALTH" -> HOSPITALS.get(number) + " Hospital, " + place;
            case "POLICE" -> "Police in " + place;
            case "BORDER" -> "Border officers for " + place;
            case "YOUTH_JUSTICE" -> place + " youth justice service";
            case "VOLUNTARY" -> CHARITIES.get(number) + ", " + place;
            case "GUARDIANSHIP" -> "Guardianship service for " + place;
            case "PLACEMENT" -> HOMES.get(number) + " care and fostering, " + place;
            case "COUNCIL_OTHER" -> place + " housing and licensing";
            default -> place + " safeguarding partnership";
        };
    }

    private List<WorldTeam> teams(String agency, String kind) {
        return switch (kind) {
            case "SOCIAL_CARE" ->
                    List.of(
                            desk(agency, "duty-desk", "Duty desk", WorldTeam.Work.DUTY_DESK),
                            desk(
                                    agency,
                                    "emergency-duty",
                                    "Emergency duty team",
                                    WorldTeam.Work.OUT_OF_HOURS),
                            team(
                                    agency,
                                    "mash",
                                    "Multi-agency safeguarding hub",
                                    WorldTeam.Work.MASH),
                            team(agency, "allegations", "Allegations", WorldTeam.Work.ALLEGATIONS),
                            team(
                                    agency,
                                    "childrens-team",
                                    "Children's team",
                                    WorldTeam.Work.PRACTICE));
            case "POLICE" ->
                    List.of(
                            team(
                                    agency,
                                    "missing-team",
                                    "Missing children team",
                                    WorldTeam.Work.MISSING),
                            team(agency, "response", "Response", WorldTeam.Work.PRACTICE));
            default -> List.of();
        };
    }

    private WorldTeam desk(String agency, String key, String name, WorldTeam.Work work) {
        var hours = work == WorldTeam.Work.DUTY_DESK ? Hours.officeHours() : Hours.allOtherHours();
        var plain = team(agency, key, name, work);
        return new WorldTeam(
                plain.key(),
                plain.name(),
                work,
                agency,
                plain.telephone(),
                List.of(area.gss()),
                hours);
    }

    private WorldTeam team(String agency, String key, String name, WorldTeam.Work work) {
        var line = KINDS.size() + TEAMS.indexOf(key);
        return new WorldTeam(
                area.key() + "-" + key,
                area.name() + ": " + name.toLowerCase(Locale.ROOT),
                work,
                agency,
                telephone(line),
                List.of(),
                List.of());
    }

    private String telephone(int line) {
        return area.dialling() + "%03d".formatted(number * 40 + line);
    }

    private static List<String> names(String listed) {
        return List.of(listed.split("; "));
    }

    /// Every agency of these areas.
    static List<WorldAgency> of(List<WorldArea> areas) {
        var all = new ArrayList<WorldAgency>();
        for (int i = 0; i < areas.size(); i++) all.addAll(new Agencies(areas.get(i), i).all());
        return List.copyOf(all);
    }
}
