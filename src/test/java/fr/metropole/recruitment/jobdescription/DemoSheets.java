package fr.metropole.recruitment.jobdescription;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The two sheets of the demo data. */
final class DemoSheets {

    private DemoSheets() {}

    static JobDescription replacement() {
        return read("/demo/job-description-replacement.json");
    }

    static JobDescription creation() {
        return read("/demo/job-description-creation.json");
    }

    private static JobDescription read(String resource) {
        try (InputStream json = DemoSheets.class.getResourceAsStream(resource)) {
            return JobDescriptionJson.read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
