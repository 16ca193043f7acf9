package org.lantern.access;

import org.junit.jupiter.api.AfterEach;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.kernel.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// Agencies and desks, in a house where Kensington takes what belongs to nobody.
@SpringBootTest(properties = "lantern.access.fallback-area=E09000020")
@Import({Database.class, TestClock.class, Staff.class})
abstract class WithAgencies {

    static final String KENT = "E10000016";
    static final String HARROW = "E09000015";
    static final By ADMIN = By.clockwork("test");

    @Autowired Staff staff;
    @Autowired Desks desks;
    @Autowired CleanSlate cleanSlate;

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }
}
