package fr.metropole.recruitment.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.metropole.recruitment.audit.AuditTrail;
import fr.metropole.recruitment.audit.EntryKind;
import fr.metropole.recruitment.audit.Fact;
import fr.metropole.recruitment.audit.Line;
import fr.metropole.recruitment.audit.PayloadPart;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.fixture.ArchivePdf;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The print of a recruitment with many applications stays readable: each candidate's entries stand together. With {@code
 * -Daudit.crowd=200} it is made for as many; the suite does with fewer.
 */
class CrowdedCaseTest extends AuditedCase {

    private static final int APPLICATIONS = Integer.getInteger("audit.crowd", 12);
    private static final int STEPS = 15;

    @Autowired
    private MockMvc http;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void the_print_of_a_crowded_case_groups_what_concerns_one_candidate() throws Exception {
        CaseReference reference = returnedCase("Préciser les partenariats.");
        for (int number = 1; number <= APPLICATIONS; number++) {
            applied(reference, number(number));
        }

        byte[] pdf = http.perform(
                        get("/api/audit/cases/" + reference.slug() + ".pdf").with(httpBasic("auditeur", "demo")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        ArchivePdf.draw(pdf, "foule", 8);
        Files.write(Path.of("target", "screenshots", "foule.pdf"), pdf);
        ArchivePdf.check(pdf);
        String text = ArchivePdf.text(pdf).replaceAll("\\s+", " ").replace("- ", "-");
        int chronology = text.indexOf("Chronologie Ce qui ne concerne");
        int oneByOne = text.indexOf("Candidatures, une par une Candidature");
        assertThat(chronology).isPositive().isLessThan(oneByOne);
        assertThat(text.substring(chronology, oneByOne))
                .contains("directeur.daden")
                .doesNotContain(number(1));
        for (int number = 1; number <= APPLICATIONS; number++) {
            String own = text.substring(text.indexOf("Candidature " + number(number), oneByOne));
            assertThat(own.substring(0, Math.min(own.length(), 3_000))).contains("Motif de " + number(number));
        }
    }

    private static String number(int number) {
        return String.format("2031-%06d", 700_000 + number);
    }

    private void applied(CaseReference reference, String number) {
        transaction.executeWithoutResult(status -> {
            trail.record(Fact.of(EntryKind.STEP, "Candidature reçue")
                    .about(reference, number)
                    .with("documents", List.of(Map.of("type", "PDF", "sha256", "0123456789abcdef".repeat(4)))));
            for (int step = 1; step < STEPS; step++) {
                trail.record(Fact.of(step % 3 == 0 ? EntryKind.DECISION : EntryKind.TASK_DONE, "Donner l’avis du N+1")
                        .about(reference, number)
                        .by(new PersonId("chef.innovation"))
                        .with("verdictLabel", "Avis favorable")
                        .saying(new PayloadPart(
                                number,
                                List.of(Line.of(
                                        "Motif",
                                        "Motif de " + number
                                                + " : l’expérience décrite répond aux missions principales,"
                                                + " les compétences demandées sont réunies.")))));
            }
        });
    }
}
