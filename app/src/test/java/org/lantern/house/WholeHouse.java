package org.lantern.house;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.lantern.Database;
import org.lantern.PostOffice;
import org.lantern.TestClock;
import org.lantern.access.Staff;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/// The whole of Lantern, at a port of its own, with nobody in it yet. Every test that asks for it
/// is given the same one.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "lantern.access.fallback-area=" + WholeHouse.FALLBACK)
@AutoConfigureMockMvc
@Import({
    Database.class,
    TestClock.class,
    Staff.class,
    AccessExamples.class,
    AssessmentExamples.class,
    CaseExamples.class,
    DoorExamples.class,
    DeskExamples.class,
    DrillExamples.class,
    HourExamples.class,
    PlanExamples.class,
    NoticeExamples.class,
    ProposedExamples.class,
    RotaExamples.class,
    ScreenExamples.class,
    Telling.class,
    PostOffice.class
})
public @interface WholeHouse {

    /// The area whose desk takes what belongs to nobody else: Kent.
    String FALLBACK = "E10000016";
}
