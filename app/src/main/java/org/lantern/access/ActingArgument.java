package org.lantern.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lantern.kernel.Refused;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives a controller who is acting: `Acting.Practitioner` where the page is for those who signed
/// in, `Acting` where it is for everybody.
@Component
class ActingArgument implements HandlerMethodArgumentResolver {

    private final WhoIsActing whoIsActing;

    ActingArgument(WhoIsActing whoIsActing) {
        this.whoIsActing = whoIsActing;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Acting.class
                || parameter.getParameterType() == Acting.Practitioner.class;
    }

    @Override
    public Acting resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) throw new IllegalStateException("Not a request of a browser");
        var practitioner = whoIsActing.practitioner(request);
        if (parameter.getParameterType() == Acting.Practitioner.class)
            return practitioner.orElseThrow(Refused.Missing::new);
        return practitioner.<Acting>map(acting -> acting).orElseGet(Acting.ThePublic::new);
    }
}
