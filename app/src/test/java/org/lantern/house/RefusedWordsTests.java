package org.lantern.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.kernel.Refused;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.core.type.filter.AssignableTypeFilter;

/// Whatever could not be done is said in words, in both languages.
class RefusedWordsTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "_cy"})
    void everyRefusalOfAPageHasItsWords(String language) throws IOException {
        var words = words(language);
        var keys = new TreeSet<String>();
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Refused.Conflict.class));
        for (var found : scan.findCandidateComponents("org.lantern")) {
            var name = String.valueOf(found.getBeanClassName());
            if (!name.endsWith("Tests") && !name.contains("Sample")) keys.add(key(name));
        }

        assertThat(keys).hasSizeGreaterThan(15);
        assertThat(words.stringPropertyNames()).containsAll(keys);
    }

    /// `org.lantern.concern.Decisions$AlreadyDecided` is `concern.refused.already-decided`.
    private static String key(String name) {
        var simple = name.substring(Math.max(name.lastIndexOf('$'), name.lastIndexOf('.')) + 1);
        var rule = simple.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return name.split("\\.")[2] + ".refused." + rule;
    }

    private static Properties words(String language) throws IOException {
        var all = new Properties();
        for (var bundle :
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/*.properties"))
            if (String.valueOf(bundle.getFilename()).endsWith("_cy.properties")
                    == language.equals("_cy"))
                all.putAll(
                        PropertiesLoaderUtils.loadProperties(new EncodedResource(bundle, "UTF-8")));
        return all;
    }
}
