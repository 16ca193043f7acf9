package org.lantern;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The walls of the house.
class ModularityTests {

    private static final ApplicationModules MODULES =
            ApplicationModules.of(LanternApplication.class);
    private static final JavaClasses APP =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.lantern");

    @Test
    void roomsUseOnlyTheRoomsTheyDeclare() {
        assertThat(MODULES.stream()).hasSizeGreaterThan(8);
        MODULES.verify();
    }

    @Test
    void theKernelStaysSmall() {
        assertThat(
                        APP.stream()
                                .filter(c ->
                                        c.getPackageName().equals("org.lantern.kernel")
                                                && c.isTopLevelClass()))
                .hasSizeBetween(5, 15);
    }

    @Test
    void nobodyReadsTheWallClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .check(APP);
    }

    @Test
    void nobodyMakesRandomReferences() {
        noClasses().should().callMethod(UUID.class, "randomUUID").check(APP);
    }
}
