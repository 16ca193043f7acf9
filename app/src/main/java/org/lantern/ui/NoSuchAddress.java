package org.lantern.ui;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// An address that can be no page's, such as one with a zero in it, is turned away by the server
/// before it knows whose it is. It is ours, and so the page that says what is wrong is ours too.
@Component
class NoSuchAddress implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                ours -> ours.getParent().getPipeline().addValve(new Ours(ours)));
    }

    private static final class Ours extends ValveBase {

        private final Context ours;

        Ours(Context ours) {
            super(true);
            this.ours = ours;
        }

        @Override
        public void invoke(Request request, Response response)
                throws IOException, ServletException {
            if (request.getContext() == null) request.getMappingData().context = ours;
            getNext().invoke(request, response);
        }
    }
}
