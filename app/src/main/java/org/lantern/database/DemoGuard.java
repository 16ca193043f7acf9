package org.lantern.database;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps invented people and real children apart: a database belongs to the demo or to the work
/// from its first start on, and a start of the other kind is refused.
@Component
@DependsOnDatabaseInitialization
class DemoGuard implements InitializingBean {

    private final JdbcClient db;
    private final Clock clock;
    private final DatabaseSettings settings;
    private final Environment environment;

    DemoGuard(JdbcClient db, Clock clock, DatabaseSettings settings, Environment environment) {
        this.db = db;
        this.clock = clock;
        this.settings = settings;
        this.environment = environment;
    }

    @Override
    public void afterPropertiesSet() {
        var demo = environment.acceptsProfiles(Profiles.of("demo"));
        if (demo && isProduction()) throw demoInProduction();
        if (isDemoDatabase(demo) == demo) return;
        throw demo ? demoOnRealDatabase() : workOnDemoDatabase();
    }

    private boolean isProduction() {
        return environment.acceptsProfiles(Profiles.of("production"))
                || settings.url() != null && !settings.throwaway();
    }

    private boolean isDemoDatabase(boolean demo) {
        db.sql("insert into house (demo, since) values (:demo, :since) on conflict do nothing")
                .param("demo", demo)
                .param("since", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return db.sql("select demo from house").query(Boolean.class).single();
    }

    private static CannotStart demoInProduction() {
        return new CannotStart(
                "The demo world is not loaded into a production database.",
                "Start without the profile demo (./lantern run --no-demo). A database by address that"
                        + " may be thrown away is declared with lantern.database.throwaway=true.");
    }

    private static CannotStart demoOnRealDatabase() {
        return new CannotStart(
                "This database was set up for real work, and the demo world is not mixed into it.",
                "Start without the demo (./lantern run --no-demo), or give the demo a directory of its"
                        + " own (./lantern run --data DIR).");
    }

    private static CannotStart workOnDemoDatabase() {
        return new CannotStart(
                "This database holds the demo world, and no real child is recorded among invented"
                        + " ones.",
                "Give real work a database of its own (--data DIR, or lantern.database.url); to see the"
                        + " demo, start with the profile demo.");
    }
}
