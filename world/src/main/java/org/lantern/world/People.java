package org.lantern.world;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Gives every post of every area a person. Given names come from everywhere; family names are
/// words that nobody bears, so that no one here can be taken for somebody.
final class People {

    private static final List<String> GIVEN =
            names(
                    """
                    Amina Gareth Thu Siobhán Kwame Zofia Rhys Leyla Mateus Priya Eleri Dawit Morag Hana \
                    Curtis Noor Ingrid Tomasz Folake Bethan Selam Hamish Yasmin Oluwaseun Ffion Arjun \
                    Rosalind Khadija Declan Mei Aled Sunniva Idris Magdalena Tariq Catrin Emeka Nadia \
                    Fergus Lan Zoë Babak Agnieszka Winston Mirela Callum Shabnam Ottoline Samir Kirsty \
                    Luljeta Desmond Anh Gwen Rashid Isobel Tesfay Marguerite Bilal Una\
                    """);
    private static final List<String> FAMILY =
            names(
                    """
                    Brightwater Fernhollow Larkwood Thistledown Applegarth Moonrake Copperfall Wrenfield \
                    Ashenbrook Quillmarsh Hollinmere Starling-Reed Oatcroft Merrydew Foxlantern Pebblewick \
                    Silverlode Tallowmere Harebell Windrush-Lea Cloverley Bramblecote Dunmarrow Everstile \
                    Gorseland Hawkmoth Icknell Juniperly Kestrelton Lowtide Marlbank Nettlefen Oxenbridge \
                    Plumstone Quarrydene Rookhope Saltmead Teaselbury Underfell Valerian Willowgate \
                    Yarrowby Zephyrine Alderwisp Beaconlea Cinderford-Hay Dapplemoor Elderwick Flaxendale \
                    Goldcrest Hartstongue Ivythorn Jackdawe Kelpstrand Lanternby Mossgarth Nightjarrow \
                    Orrisroot Puddlecombe Quincewell Ravenscar-Pike\
                    """);

    private People() {}

    /// One person a post and area; the same on every machine and for every seed.
    static List<WorldPractitioner> of(List<WorldArea> areas, List<WorldAgency> agencies) {
        var all = new ArrayList<WorldPractitioner>();
        for (var area : areas)
            for (var post : Post.ALL)
                all.add(person(all.size(), area, post, agency(area, post, agencies)));
        return List.copyOf(all);
    }

    private static WorldAgency agency(WorldArea area, Post post, List<WorldAgency> agencies) {
        return agencies.stream()
                .filter(a -> a.area().equals(area.gss()) && a.kind().equals(post.agencyKind()))
                .findFirst()
                .orElseThrow();
    }

    /// The two lists have lengths without a common factor, so that no name comes twice.
    private static WorldPractitioner person(
            int number, WorldArea area, Post post, WorldAgency agency) {
        var given = GIVEN.get(number * 37 % GIVEN.size());
        var family = FAMILY.get(number * 23 % FAMILY.size());
        return new WorldPractitioner(
                area.key() + "-" + post.key(),
                post.key(),
                given + " " + family,
                post.job(),
                plain(given) + "." + plain(family) + "@" + agency.mailDomain(),
                agency.key(),
                agency.kind(),
                area.gss(),
                post.teams().stream().map(team -> area.key() + "-" + team).toList(),
                post.roles());
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static List<String> names(String words) {
        return List.of(words.strip().split("\\s+"));
    }
}
