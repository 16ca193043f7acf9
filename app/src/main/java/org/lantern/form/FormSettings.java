package org.lantern.form;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long drafts are kept, and where the secret that seals practitioners' drafts comes from.
///
/// @param publicDraft after the last touch
/// @param practitionerDraft after the last touch
/// @param secretFile at least 32 random bytes, out of the database's reach; without it a secret is
///   made once and kept in the database
@ConfigurationProperties("lantern.form")
public record FormSettings(
        @DefaultValue("30m") Duration publicDraft,
        @DefaultValue("7d") Duration practitionerDraft,
        @Nullable Path secretFile) {

    Duration of(Holder holder) {
        return switch (holder) {
            case Holder.Bearer _ -> publicDraft;
            case Holder.Author _ -> practitionerDraft;
        };
    }
}
