package fr.metropole.recruitment.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * Base of all browser tests: the whole application on a free port with an empty database in memory and the demo accounts,
 * the same context for every class. Screenshots go to {@code target/screenshots}. A test fails when a script of a page
 * failed, whatever else it looks at.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1", "recruitment.demo.cases=false"})
@ActiveProfiles("demo")
@Import({EveryInput.class, OpenVacancy.class})
abstract class BrowserTest {

    static final int DESKTOP = 1440;
    static final int PHONE = 390;

    @Autowired
    ProcessEngine engine;

    @Autowired
    OpenVacancy vacancies;

    @LocalServerPort
    private int port;

    private final List<Visitor> visitors = new ArrayList<>();

    /** A new browser window of a French person, nobody signed in. */
    Visitor visitor() {
        return visitor(DESKTOP);
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** @param width of the window in CSS pixels */
    Visitor visitor(int width) {
        BrowserContext context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address().toString())
                        .setViewportSize(width, 1000)
                        // an English browser: French must not depend on the browser's language
                        .setLocale("en-US")
                        .setTimezoneId("Europe/Paris"));
        Visitor visitor = new Visitor(context, getClass().getSimpleName());
        visitors.add(visitor);
        return visitor;
    }

    @AfterEach
    void closeWindows(TestInfo test) {
        String name = test.getTestMethod().map(Method::getName).orElse("test");
        visitors.forEach(
                one -> one.screenshot("fin-" + name + (visitors.size() > 1 ? "-" + visitors.indexOf(one) : "")));

        List<String> failures =
                visitors.stream().flatMap(one -> one.scriptFailures().stream()).toList();
        visitors.forEach(Visitor::close);
        visitors.clear();
        Assertions.assertThat(failures).as("script failures in the browser").isEmpty();
    }
}
