package org.lantern;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
}
