package org.lantern.vocabulary;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where a board keeps content of its own, if it does: a directory with the same folders as the
/// built-in content.
@ConfigurationProperties("lantern.vocabulary")
record VocabularySettings(@Nullable Path directory) {}
