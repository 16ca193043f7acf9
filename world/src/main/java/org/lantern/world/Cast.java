package org.lantern.world;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Everybody and everything that stands whatever the seed: areas, agencies, and the people in them.
///
/// @param areas the twelve areas of the first pilot
public record Cast(
        List<WorldArea> areas, List<WorldAgency> agencies, List<WorldPractitioner> practitioners) {

    private static final String LONDON = "020 7946 0";
    private static final String ANYWHERE = "01632 960";
    private static final List<WorldArea> PILOT =
            List.of(
                    england("E09000007", "Camden", LONDON),
                    england("E09000008", "Croydon", LONDON),
                    england("E09000015", "Harrow", LONDON),
                    england("E09000017", "Hillingdon", LONDON),
                    england("E09000018", "Hounslow", LONDON),
                    england("E09000019", "Islington", LONDON),
                    england("E09000028", "Southwark", LONDON),
                    new WorldArea("S12000049", "glasgow", "Glasgow City", "Scotland", "0141 496 0"),
                    england("E10000016", "Kent", ANYWHERE),
                    england("E08000003", "Manchester", "0161 496 0"),
                    england("E06000039", "Slough", ANYWHERE),
                    england("E08000029", "Solihull", "0121 496 0"));

    /// Sets up the whole deployment: it alone has no area.
    private static final WorldAgency BOARD =
            new WorldAgency(
                    "board",
                    "Lantern board (demo)",
                    "PARTNERSHIP",
                    "",
                    ANYWHERE + "990",
                    "partnership.board.example",
                    List.of());

    private static final WorldPractitioner BOARD_ADMINISTRATOR =
            new WorldPractitioner(
                    "board-administrator",
                    "administrator",
                    "Odile Farrowby",
                    "Administrator of the whole deployment",
                    "odile.farrowby@partnership.board.example",
                    BOARD.key(),
                    BOARD.kind(),
                    BOARD.area(),
                    List.of(),
                    Set.of("ADMINISTRATOR"));

    static final Cast STANDING = standing();

    private static Cast standing() {
        var agencies = Agencies.of(PILOT);
        var people = People.of(PILOT, agencies);
        return new Cast(PILOT, with(agencies, BOARD), with(people, BOARD_ADMINISTRATOR));
    }

    private static <T> List<T> with(List<T> all, T another) {
        return Stream.concat(all.stream(), Stream.of(another)).toList();
    }

    private static WorldArea england(String gss, String name, String dialling) {
        return new WorldArea(gss, name.toLowerCase(Locale.ROOT), name, "England", dialling);
    }

    /// The area of this GSS code or key.
    ///
    /// @throws java.util.NoSuchElementException when there is none
    public WorldArea area(String code) {
        return areas.stream()
                .filter(a -> a.gss().equals(code) || a.key().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /// The agency of this key.
    ///
    /// @throws java.util.NoSuchElementException when there is none
    public WorldAgency agency(String key) {
        return agencies.stream().filter(a -> a.key().equals(key)).findFirst().orElseThrow();
    }

    /// Who holds this post in the area, given by its key: `who("hillingdon", "teacher")`.
    ///
    /// @throws java.util.NoSuchElementException when nobody does
    public WorldPractitioner who(String area, String post) {
        return practitioners.stream()
                .filter(p -> p.key().equals(area + "-" + post))
                .findFirst()
                .orElseThrow();
    }

    /// Every team of every agency.
    public List<WorldTeam> teams() {
        return agencies.stream().flatMap(a -> a.teams().stream()).toList();
    }
}
