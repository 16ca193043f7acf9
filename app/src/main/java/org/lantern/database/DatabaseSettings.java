package org.lantern.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which database: a JDBC address with both credentials, or none, and then Lantern brings its own.
/// The credentials of the role that erases are wanted by that command alone. A database by address
/// is taken for the real one and kept free of demo data, unless it is declared a throwaway.
@ConfigurationProperties("lantern.database")
public record DatabaseSettings(
        @DefaultValue("data") Path directory,
        @Nullable String url,
        @DefaultValue Credentials owner,
        @DefaultValue Credentials app,
        @DefaultValue Credentials erase,
        @DefaultValue("false") boolean throwaway) {

    /// A role's name and password.
    public record Credentials(
            @DefaultValue("") String username, @DefaultValue("") String password) {}
}
