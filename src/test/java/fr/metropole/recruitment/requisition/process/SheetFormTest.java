package fr.metropole.recruitment.requisition.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.JobDescriptionJson;
import fr.metropole.recruitment.process.Submission;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of the job description shows the whole sheet and reads it back unchanged. */
class SheetFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"replacement", "creation"})
    void roundTrips(String posting) throws IOException {
        JobDescription sheet = sheet(posting);
        Map<String, Object> shown = new HashMap<>();
        SheetShown.of(sheet).values().forEach((key, value) -> {
            if (value != null) {
                shown.put(key, value);
            }
        });

        assertThat(SheetRead.from(new Submission(shown), sheet)).isEqualTo(sheet);
    }

    private static JobDescription sheet(String posting) throws IOException {
        try (InputStream json = SheetFormTest.class.getResourceAsStream("/demo/job-description-" + posting + ".json")) {
            assertThat(json).isNotNull();
            return JobDescriptionJson.read(json);
        }
    }
}
