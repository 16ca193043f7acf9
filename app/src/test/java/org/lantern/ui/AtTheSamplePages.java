package org.lantern.ui;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The room on its own, with two pages such as other rooms have.
@SpringBootTest(classes = SampleHouse.House.class)
@AutoConfigureMockMvc
abstract class AtTheSamplePages {

    @Autowired MockMvcTester browser;

    static Document html(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
