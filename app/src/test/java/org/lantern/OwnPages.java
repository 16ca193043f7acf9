package org.lantern;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// Every `MockMvcTester` sends as a browser does from one of our own pages; a test that wants to be
/// another site says so itself. Registered for all tests beside the test resources.
@TestConfiguration(proxyBeanMethods = false)
public class OwnPages {

    @Bean
    MockMvcBuilderCustomizer fromOneOfOurOwnPages() {
        return tests ->
                tests.defaultRequest(
                        MockMvcRequestBuilders.get("/").header("Sec-Fetch-Site", "same-origin"));
    }
}
