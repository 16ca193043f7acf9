package org.lantern.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantern.vocabulary.Indicator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A second list came into use. Sheets of the first keep the first.
@DirtiesContext
class OldListTests extends OnTheMatrix {

    private static final String NEW = "Z91";

    @TempDir static Path board;

    @Autowired Sheets sheets;

    @DynamicPropertySource
    static void aSecondList(DynamicPropertyRegistry settings) throws IOException {
        var first =
                new ClassPathResource("vocabulary/indicators/indicators-1.yaml")
                        .getContentAsString(StandardCharsets.UTF_8);
        var second =
                first.replace("indicators: {version: 1}", "indicators: {version: 2}")
                        + """
                          - code: Z91
                            group: modern
                            label: {en: "A sign that nobody knew of", cy: "Arwydd na wyddai neb amdano"}
                            scope: both
                            supports: [purpose.other]
                            settings: [school]
                            advice: {en: "Write down what you see.", cy: "Ysgrifennwch yr hyn a welwch."}
                            source: {document: "A test", year: 2026, confidence: design}
                        """;
        var file = board.resolve("indicators/indicators-2.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, second);
        settings.add("lantern.vocabulary.directory", () -> board.toString());
    }

    /// Other tests share the database, and must not miss this list.
    @AfterAll
    static void forget(@Autowired Environment settings) {
        JdbcClient.create(
                        new DriverManagerDataSource(
                                settings.getRequiredProperty("lantern.database.url"),
                                settings.getRequiredProperty("lantern.database.owner.username"),
                                settings.getRequiredProperty("lantern.database.owner.password")))
                .sql(
                        "delete from vocabulary.remembered where id like '%Z91%' or (kind = 'indicators' and version = 2)")
                .update();
    }

    @Test
    void aSheetOfTheFirstListIsReadWithTheFirstAndANewOneWithTheSecond() {
        var old = new SheetRef(new UUID(0, 91));
        sheets.add(
                new Sheet(
                        old,
                        raised,
                        1,
                        clock.instant(),
                        Optional.of(teacher.ref()),
                        teacher.agency()));
        clock.advance(java.time.Duration.ofMinutes(10));
        var young = fill(teacher, suspected("A12"), suspected(NEW)).orElseThrow();

        assertThat(matrix.sheet(old, raised, worker).matrix().list())
                .hasSizeGreaterThan(66)
                .extracting(Indicator::code)
                .doesNotContain(NEW);
        assertThat(matrix.sheet(young, raised, worker).sheet().listVersion()).isEqualTo(2);
        assertThat(matrix.sheet(young, raised, worker).matrix().list())
                .extracting(Indicator::code)
                .contains(NEW);
        assertThat(matrix.open(raised, worker).list()).extracting(Indicator::code).contains(NEW);
    }
}
