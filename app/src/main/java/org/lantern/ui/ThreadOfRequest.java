package org.lantern.ui;

import org.apache.coyote.AbstractProtocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// A request has a thread of the operating system to itself, and not a virtual one as all else has:
/// a page asks the database twenty times, and each time a virtual thread is laid aside and taken up
/// again, which costs a tenth to a sixth of the page's processor time.
@Component
class ThreadOfRequest implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /// Comes after Spring Boot's own, which gives virtual ones.
    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addProtocolHandlerCustomizers(protocol -> {
            if (protocol instanceof AbstractProtocol<?> tomcats) tomcats.setExecutor(null);
        });
    }
}
