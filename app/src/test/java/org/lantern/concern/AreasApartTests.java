package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.kernel.ConcernRef;

/// Which area answers, where the child is and whose child it is are three facts; and each nation
/// has its own names for what is decided.
class AreasApartTests extends AtADesk {

    private static final String HOST = "Host area: where the child is";
    private static final String RESPONSIBLE = "Responsible area: whose child it is";

    @Test
    void whereTheChildIsAndWhoseChildItIsStandApartFromTheFirstPage() {
        var ref = tell(child());
        assertThat(row(RESPONSIBLE, page(ref))).startsWith("Not known yet");
        assertThat(row(HOST, page(ref))).isEqualTo("Kent");

        var item = desk.look(ref, amina).toDecide().getFirst();
        decisions.decide(
                ref,
                List.of(
                        new Deciding(
                                item.person(),
                                DecisionKind.SECTION_47,
                                "Placed here by Harrow",
                                Optional.empty(),
                                KENT,
                                HARROW)),
                amina);
        assertThat(row(RESPONSIBLE, page(ref))).isEqualTo("Harrow");
        assertThat(row(HOST, page(ref))).isEqualTo("Kent");
        assertThat(row("Area that answers", page(ref))).isEqualTo("Kent");
    }

    @Test
    void aPlaceThatNobodyKnowsIsNotTheDesksOwn() {
        var ref =
                frontDoor
                        .raise(
                                new Raising(
                                        Channel.PUBLIC,
                                        "concern",
                                        1,
                                        List.of(child()),
                                        Optional.empty()),
                                new Acting.ThePublic())
                        .concern();

        assertThat(row(HOST, page(ref))).startsWith("Not known").contains("Kent keeps the child");
        assertThat(row("Area that answers", page(ref))).isEqualTo("Kent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"moving", "elsewhere"})
    void thePlaceThatWasNamedIsNotWhereAChildIsWhoIsNotThere(String now) {
        var ref = tell(child(), code("place.child-now", now));
        assertThat(row(HOST, page(ref))).startsWith("Not known").contains("Kent keeps the child");

        desk.claim(ref, amina);
        assertThat(row(HOST, page(ref))).startsWith("Not known");
        assertThat(row("Area that answers", page(ref))).isEqualTo("Kent");
    }

    @Test
    void bothAreAskedForOpenlyWhereItIsDecided() {
        var page = browserOf(amina).page("/concerns/" + tell(child()) + "/decision");

        assertThat(page.select("details select")).isEmpty();
        assertThat(page.select("label[for=host-0]").text()).isEqualTo(HOST);
        assertThat(page.select("label[for=responsible-0]").text()).isEqualTo(RESPONSIBLE);
        assertThat(page.select("select[name=host-0] option[selected]").text()).isEqualTo("Kent");
    }

    @ParameterizedTest
    @CsvSource({
        "E10000016, Strategy discussion, Section 47 enquiry, Section 17 assessment, Early help",
        "W06000015, Strategy discussion, Section 47 enquiry, Care and support assessment, Early help",
        "S12000036, Inter-agency referral discussion (IRD), Child protection investigation,"
                + " Assessment of a child in need (section 22), Early support (Getting it right for every child)",
        "N09000003, Strategy discussion (joint protocol), Article 66 enquiry,"
                + " 'Gateway assessment (UNOCINI, article 17)', Family support hub"
    })
    void eachNationDecidesByItsOwnNames(
            String area, String discussion, String enquiry, String assessment, String help) {
        var worker = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, area), area));
        var there = frontDoor.raise(raisingIn(area), new Acting.ThePublic());
        var page = browserOf(worker).page("/concerns/" + there.concern() + "/decision");

        assertThat(page.select("label[for^=kind-0]").eachText())
                .contains(discussion, enquiry, assessment, help)
                .hasSize(9);
    }

    private static Raising raisingIn(String area) {
        return new Raising(
                Channel.PUBLIC,
                "concern",
                1,
                List.of(code("place.area", area), child()),
                Optional.empty());
    }

    private Document page(ConcernRef ref) {
        return browserOf(amina).page("/concerns/" + ref);
    }

    private static String row(String key, Document page) {
        return page.select("dt:containsOwn(" + key + ") + dd").text();
    }
}
