package fr.metropole.recruitment.demo.process;

import fr.metropole.recruitment.application.ApplicationForm;
import fr.metropole.recruitment.application.FollowUp;
import fr.metropole.recruitment.application.Intake;
import fr.metropole.recruitment.application.Receipt;
import fr.metropole.recruitment.document.DocumentUpload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The candidates of the demonstration: no person bears their names, their documents say so themselves. */
@Component
@Profile("demo")
class DemoCandidates {

    private final Intake intake;
    private final FollowUp followUp;
    private final DemoTime time;

    DemoCandidates(Intake intake, FollowUp followUp, DemoTime time) {
        this.intake = intake;
        this.followUp = followUp;
        this.time = time;
    }

    /** Sends an application by the careers site and lets it be acknowledged. */
    Receipt apply(String slug, String firstName, String lastName, String status) {
        String email = (firstName + "." + lastName + "@example.org").toLowerCase(Locale.ROOT);
        ApplicationForm form =
                new ApplicationForm(firstName, lastName, email.replace(' ', '-'), "0102030405", status, true);
        List<DocumentUpload> files =
                List.of(document("lettre.pdf", "Lettre de motivation.pdf"), document("cv.pdf", "CV.pdf"));
        Receipt receipt = intake.apply(slug, form, files, null).orThrow();
        time.runDueJobs();
        return receipt;
    }

    /** Takes an application back. */
    void withdraw(Receipt receipt) {
        followUp.withdraw(receipt.token()).orThrow();
        time.runDueJobs();
    }

    /** A document of the demonstration: one page with one line. */
    private static DocumentUpload document(String resource, String name) {
        try (InputStream content = new ClassPathResource("demo/" + resource).getInputStream()) {
            return DocumentUpload.of(name, content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("a document of the demonstration cannot be read", e);
        }
    }
}
