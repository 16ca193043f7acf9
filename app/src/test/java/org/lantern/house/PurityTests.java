package org.lantern.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantern.LanternApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Laws that no wall can express: time and chance are given and never taken, what is needed is
/// asked for, and a deed begins at a face.
class PurityTests {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.lantern");

    /// They make the time and the chance that all others are given; the last, before there is a
    /// Spring that could give.
    private static final Set<String> SOURCES =
            Set.of(LanternApplication.class.getName(), "org.lantern.database.Passwords");

    /// The trail only joins the transaction of a deed; the others work once, at the start.
    private static final Set<String> NO_FACES =
            Set.of(
                    "org.lantern.audit.Trail",
                    "org.lantern.access.FirstStart",
                    "org.lantern.database.DemoRooms");

    /// What must hold, and something in which it does not.
    private record Law(ArchRule rule, Class<?> broken) {

        @Override
        public String toString() {
            return rule.getDescription();
        }
    }

    static Stream<Law> laws() {
        return Stream.of(
                new Law(
                        nobody("reads the wall clock", PurityTests::readsTheClock),
                        Lawless.AtTheWall.class),
                new Law(
                        nobody("throws their own dice", PurityTests::throwsDice),
                        Lawless.Dicing.class),
                new Law(
                        noFields()
                                .should()
                                .beAnnotatedWith(Autowired.class)
                                .orShould()
                                .beAnnotatedWith(Value.class),
                        Lawless.Fed.class),
                new Law(
                        classes()
                                .that(describe("open a transaction", PurityTests::opens))
                                .should()
                                .beAnnotatedWith(Service.class),
                        Lawless.Underhand.class));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void theHouseKeepsTheLaw(Law law) {
        assertThat(HOUSE).hasSizeGreaterThan(300);
        law.rule().check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void whoeverBreaksTheLawIsSeen(Law law) {
        var broken = new ClassFileImporter().importClasses(law.broken());
        assertThat(law.rule().evaluate(broken).getFailureReport().getDetails())
                .hasSizeGreaterThanOrEqualTo(Math.max(1, law.broken().getDeclaredMethods().length));
    }

    private static ArchRule nobody(String does, Predicate<JavaCall<?>> what) {
        DescribedPredicate<JavaClass> others =
                describe("are given time and chance", c -> !SOURCES.contains(c.getName()));
        return noClasses()
                .that(others)
                .should()
                .callCodeUnitWhere(describe(does, what::test))
                .as("nobody " + does);
    }

    private static boolean readsTheClock(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        var called = call.getTarget().getName();
        if (owner.getPackageName().equals("java.time"))
            return (called.equals("now") && !isGiven(call, Clock.class))
                    || (owner.isEquivalentTo(Clock.class) && called.startsWith("system"));
        return (owner.isEquivalentTo(System.class)
                        && (called.equals("currentTimeMillis") || called.equals("nanoTime")))
                || (owner.isEquivalentTo(Date.class) && isMadeOfNothing(call));
    }

    private static boolean throwsDice(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        var called = call.getTarget().getName();
        return (owner.isEquivalentTo(Random.class) && isMadeOfNothing(call))
                || (owner.isEquivalentTo(SecureRandom.class) && called.equals("<init>"))
                || owner.isEquivalentTo(ThreadLocalRandom.class)
                || (owner.isEquivalentTo(Math.class) && called.equals("random"))
                || (owner.isEquivalentTo(UUID.class) && called.equals("randomUUID"))
                || (owner.isEquivalentTo(RandomGenerator.class) && called.equals("getDefault"));
    }

    private static boolean isMadeOfNothing(JavaCall<?> call) {
        return call.getTarget().getName().equals("<init>")
                && call.getTarget().getRawParameterTypes().isEmpty();
    }

    private static boolean isGiven(JavaCall<?> call, Class<?> what) {
        return call.getTarget().getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(what));
    }

    private static boolean opens(JavaClass type) {
        return !type.isAnnotation()
                && !NO_FACES.contains(type.getName())
                && (type.isAnnotatedWith(Transactional.class)
                        || type.getMethods().stream()
                                .anyMatch(m -> m.isAnnotatedWith(Transactional.class)));
    }
}
