package org.lantern.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.TransformedResource;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/// Style sheets, scripts, typeface and pictures. Their address carries a hash of what is in them,
/// so that a browser fetches each once.
@Configuration(proxyBeanMethods = false)
class Assets implements WebMvcConfigurer {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final ChosenLanguage language;
    private final ProblemsOfTheForm problems;

    Assets(ChosenLanguage language, ProblemsOfTheForm problems) {
        this.language = language;
        this.problems = problems;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(language);
        interceptors.addInterceptor(problems);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry assets) {
        add(assets, "/assets/**", "classpath:/static/assets/");
        add(assets, "/webjars/**", "classpath:/META-INF/resources/webjars/");
    }

    private static void add(ResourceHandlerRegistry assets, String address, String place) {
        assets.addResourceHandler(address)
                .addResourceLocations(place)
                .setCacheControl(FOR_EVER)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                .addResolver(new LiteWebJarsResourceResolver())
                .addResolver(new OwnTypeface());
    }

    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> hashedAddresses() {
        var filter = new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        filter.setDispatcherTypes(
                jakarta.servlet.DispatcherType.REQUEST, jakarta.servlet.DispatcherType.ERROR);
        return filter;
    }

    /// GDS Transport and the crown are for gov.uk alone: the style sheets are served without them,
    /// and nothing but style sheets and scripts leaves a WebJar.
    private static final class OwnTypeface extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource place) throws IOException {
            var found = super.getResource(path, place);
            if (found == null || !isJar(place)) return found;
            if (path.endsWith(".css")) return new OwnStyle(found, ours(found));
            return path.endsWith(".js") ? found : null;
        }

        private static boolean isJar(Resource place) throws IOException {
            return place.getURL().toString().contains("/webjars/");
        }

        private static byte[] ours(Resource theirs) throws IOException {
            return theirs.getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("@font-face\\{[^}]*}", "")
                    .replaceAll("url\\(/assets/[^)]*\\)", "none")
                    .replace("GDS Transport", "Atkinson Hyperlegible Next")
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    /// Known by its own name: the cache of assets tells them apart by that alone.
    private static final class OwnStyle extends TransformedResource {

        private final String name;

        OwnStyle(Resource theirs, byte[] ours) {
            super(theirs, ours);
            name = theirs.getDescription();
        }

        @Override
        public String getDescription() {
            return name;
        }
    }
}
