package fr.metropole.recruitment.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.application.ApplicationView;
import fr.metropole.recruitment.application.Applications;
import fr.metropole.recruitment.core.CaseReference;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Twenty clients at once: every application is there once. {@link ManyApplicationsLoadTest} does it with a thousand. */
@Tag("browser")
class ManyApplicationsTest extends BrowserTest {

    private static final int ALL = 60;

    @Autowired
    private Applications applications;

    @LocalServerPort
    private int port;

    @Test
    void noneIsLostAndNoneIsThereTwice() throws Exception {
        CaseReference reference = vacancies.publish("FOULE 1", "Poste très demandé (H/F)");
        Crowd crowd = new Crowd(URI.create("http://localhost:" + port), reference);
        List<String> numbers =
                crowd.apply(0, ALL).stream().map(Crowd.Told::number).toList();
        assertThat(numbers).hasSize(ALL).doesNotHaveDuplicates();
        assertThat(applications.ofCase(reference))
                .extracting(ApplicationView::number)
                .containsExactlyInAnyOrderElementsOf(numbers);
    }
}
