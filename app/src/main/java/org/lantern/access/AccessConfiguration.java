package org.lantern.access;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// What every page is given by this room: who is acting, and the ways to go.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class AccessConfiguration implements WebMvcConfigurer {

    private final ActingArgument acting;
    private final EveryPage everyPage;

    AccessConfiguration(ActingArgument acting, EveryPage everyPage) {
        this.acting = acting;
        this.everyPage = everyPage;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(acting);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(everyPage);
    }
}
