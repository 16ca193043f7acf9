package org.lantern.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/// All words of all rooms, in English and Welsh. What has no Welsh word yet is said in English, and
/// {@link #lang} tells so.
@Component("messageSource")
public class Phrasebook extends AbstractMessageSource {

    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale WELSH = Locale.of("cy");

    private final Map<String, String> english = new HashMap<>();
    private final Map<String, String> welsh = new HashMap<>();

    /// Each read once. They are as many as there are words, since a page is in one of two
    /// languages.
    private final Map<Pattern, MessageFormat> patterns = new ConcurrentHashMap<>();

    Phrasebook() throws IOException {
        var bundles =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/*.properties");
        for (var bundle : bundles) read(bundle);
    }

    /// The words of a key, with their language where it is not the one asked for.
    public Phrase say(String key, Locale locale, Object... arguments) {
        return new Phrase(getMessage(key, arguments, locale), lang(key, locale).orElse(null));
    }

    /// The words of a key that need not be there, such as a hint.
    public Optional<Phrase> find(String key, Locale locale, Object... arguments) {
        return english.containsKey(key)
                ? Optional.of(say(key, locale, arguments))
                : Optional.empty();
    }

    /// The language that a key is said in, where it is not the one asked for.
    public Optional<String> lang(String key, Locale locale) {
        return isWelsh(locale) && !welsh.containsKey(key) ? Optional.of("en") : Optional.empty();
    }

    /// Whether that language lacks no word, as the one that every other falls back to.
    boolean isSaidWhole(Locale locale) {
        return !isWelsh(locale);
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        var words = isWelsh(locale) ? welsh.get(code) : null;
        return words == null ? english.get(code) : words;
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        var words = resolveCodeWithoutArguments(code, locale);
        return words == null
                ? null
                : patterns.computeIfAbsent(
                        new Pattern(words, locale), p -> new MessageFormat(p.words, p.locale));
    }

    private void read(Resource bundle) throws IOException {
        var welshOnes = String.valueOf(bundle.getFilename()).endsWith("_cy.properties");
        Properties words =
                PropertiesLoaderUtils.loadProperties(
                        new EncodedResource(bundle, StandardCharsets.UTF_8));
        for (var key : words.stringPropertyNames()) {
            var before = (welshOnes ? welsh : english).put(key, words.getProperty(key));
            if (before != null) throw new IllegalStateException("Said twice: " + key);
        }
    }

    private record Pattern(String words, Locale locale) {}

    private static boolean isWelsh(Locale locale) {
        return locale.getLanguage().equals(WELSH.getLanguage());
    }
}
