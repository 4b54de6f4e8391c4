package fr.metropole.recruitment.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.fixture.Applicant;
import fr.metropole.recruitment.fixture.HttpClientAs;
import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.requisition.NeedInput;
import fr.metropole.recruitment.requisition.RequisitionDrafts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The auditor's screens as he sees them. {@code bin/audit-pictures} runs the last test to make the pictures of the README.
 */
@Tag("browser")
class AuditScreensTest extends BrowserTest {

    private static final int MANY = 200;

    @Autowired
    private RequisitionDrafts drafts;

    @Test
    void aCaseWithTwoHundredApplicationsStaysReadable() {
        CaseReference reference = vacancies.publish("AUDIT FOULE 1", "Chargé de projet très demandé (H/F)");
        for (int number = 0; number < MANY; number++) {
            String name = "Essai" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
            new Applicant("Personne", name, name + "@example.org", "OTHER").apply(address(), reference.slug());
        }
        for (int width : new int[] {DESKTOP, PHONE}) {
            Visitor auditor = visitor(width).signIn("auditeur").visit("/audit/" + reference.slug());
            Page page = auditor.page();
            assertThat(page.locator("#candidatures")).containsText("(200)");
            assertThat(page.locator("ol.timeline > li").count())
                    .as("entries on the first page")
                    .isLessThan(40);
            assertThat(page.locator("section[aria-labelledby=candidatures] details[open]"))
                    .hasCount(0);
            check(auditor, "foule-" + width);
            page.locator("section[aria-labelledby=candidatures] summary").click();
            assertThat(page.locator("section[aria-labelledby=candidatures] tbody tr"))
                    .hasCount(MANY);
            Locator first = page.locator("section[aria-labelledby=candidatures] tbody th a")
                    .first();
            String number = first.textContent();
            first.click();
            assertThat(page.locator("ol.timeline")).containsText("Candidature reçue");
            assertThat(page.locator("ol.timeline > li").filter(new Locator.FilterOptions().setHasNotText(number)))
                    .hasCount(0);
            check(auditor, "une-candidature-" + width);
        }
    }

    @Test
    void everyScreenIsAccessibleOnDesktopAndPhone() {
        String slug = walked("AUDIT ECRAN 1").slug();
        for (int width : new int[] {DESKTOP, PHONE}) {
            Visitor auditor = visitor(width).signIn("auditeur");
            for (String path : List.of("/audit", "/audit/" + slug, "/audit/controle", "/audit/verification")) {
                check(auditor.visit(path), path.replace('/', '-') + "-" + width);
            }
            auditor.visit("/audit/" + slug);
            auditor.page().locator("section[aria-labelledby=controles] summary").click();
            assertThat(auditor.page().locator("section[aria-labelledby=controles]"))
                    .containsText("respectée");
            check(auditor, "controles-" + width);
            check(path(auditor, slug, "Recrutement"), "chemin-recrutement-" + width);
            check(path(auditor, slug, "Demande"), "chemin-demande-" + width);
        }
    }

    @Test
    void theWalkedPathSaysTheSameInPictureAndTable() {
        String slug = walked("AUDIT CHEMIN 1").slug();
        Visitor auditor = visitor().signIn("auditeur");
        Page page = path(auditor, slug, "Recrutement").page();
        assertThat(page.locator("svg.path a.open")).hasCount(1);
        page.locator("svg.path a.open").click();
        assertThat(page.locator("h1")).containsText("Demande de recrutement");

        Locator opinion =
                page.locator("svg.path g.passed").filter(new Locator.FilterOptions().setHasText("avis du N+2 :"));
        assertThat(opinion.locator("title").first()).containsText("Donner l’avis du N+2 : passé 2 fois");
        assertThat(row(page, "Donner l’avis du N+2")).containsText("passé 2 fois");
        assertThat(row(page, "Donner l’avis du N+2")).containsText("(directeur.daden)");
        assertThat(row(page, "Contrôler la demande")).containsText("en cours");
        assertThat(row(page, "Arbitrer la demande")).containsText("jamais atteint");
        assertThat(page.locator("svg.path g.open")).hasCount(1);
        assertThat(page.locator("svg.path g.never").count()).isPositive();
    }

    /** The history of a recruitment does without: {@code AuditScreenTest} deletes the engine's and reads on. */
    @Test
    void theEngineForgetsAtNight() {
        assertThat(engine.getHistoryService().findHistoryCleanupJobs())
                .isNotEmpty()
                .allSatisfy(job -> assertThat(job.getDuedate()).isNotNull());
        assertThat(engine.getRepositoryService().createProcessDefinitionQuery().list())
                .isNotEmpty()
                .allSatisfy(model -> assertThat(model.getHistoryTimeToLive())
                        .as(model.getKey())
                        .isEqualTo(3650));
    }

    @Test
    void thePicturesOfTheReadme() {
        String slug = walked("MGP AUDIT 27").slug();
        Path folder = Path.of(System.getProperty("audit.pictures", "target/screenshots"));
        Page page = visitor(1000).signIn("auditeur").visit("/audit/" + slug).page();
        page.setViewportSize(1000, 760);
        page.evaluate("[...document.querySelectorAll('ol.timeline > li')]"
                + ".find(one => one.textContent.includes('Renvoyer')).scrollIntoView()");
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve("audit-timeline.png")));
        Page path = path(visitor(1440).signIn("auditeur"), slug, "Demande").page();
        path.locator("div.scroll:has(svg.path)")
                .screenshot(new Locator.ScreenshotOptions().setPath(folder.resolve("audit-path.png")));
    }

    private static Locator row(Page page, String step) {
        return page.locator("section[aria-labelledby=tableau] tbody tr")
                .filter(new Locator.FilterOptions().setHasText(step))
                .first();
    }

    private static Visitor path(Visitor auditor, String slug, String process) {
        auditor.visit("/audit/" + slug);
        auditor.page()
                .locator("a[aria-label^='Chemin parcouru : " + process + "']")
                .first()
                .click();
        assertThat(auditor.page().locator("svg.path")).isVisible();
        return auditor;
    }

    private static void check(Visitor visitor, String name) {
        Page page = visitor.page();
        visitor.screenshot(name);
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(name).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name)
                .isEqualTo(true);
    }

    /** A recruitment that was sent back once, corrected, approved by both managers, and waits for HR. */
    private CaseReference walked(String wanted) {
        CaseReference reference = new CaseReference(wanted);
        LocalDate starts = LocalDate.now().plusMonths(3);
        NeedInput need = new NeedInput(
                "Chargé de mission Innovation (H/F)",
                Need.REPLACEMENT,
                Route.CONTRACT,
                Category.A,
                "SIN",
                8,
                starts,
                false,
                100,
                "Les partenariats en cours ne peuvent attendre.",
                "AG-0042",
                false);
        drafts.draft(new fr.metropole.recruitment.core.PersonId("chef.innovation"), wanted, need, null)
                .orThrow();
        new HttpClientAs(address(), "chef.innovation", "demo")
                .post("/api/requisitions/" + reference.slug() + "/start", "{}");
        done(wanted, "chef.innovation", Map.of());
        done(wanted, "directeur.daden", Map.of("verdict", "RETURNED", "reason", "Préciser les partenariats suivis."));
        done(wanted, "chef.innovation", corrected());
        done(wanted, "directeur.daden", Map.of("verdict", "APPROVED"));
        done(wanted, "dga.dtee", Map.of("verdict", "APPROVED"));
        open(wanted);
        return reference;
    }

    private static Map<String, Object> corrected() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("verdict", "RESUBMITTED");
        answers.put("title", "Chargé de mission Innovation (H/F)");
        answers.put("need", "REPLACEMENT");
        answers.put("route", "CONTRACT");
        answers.put("category", "A");
        answers.put("unitCode", "SIN");
        answers.put("durationMonths", 8);
        answers.put("workingTimePercent", 100);
        answers.put("asSoonAsPossible", true);
        answers.put("absentAgentReference", "AG-0042");
        answers.put("justification", "Trois partenariats en cours ne peuvent attendre.");
        return answers;
    }

    private void done(String reference, String user, Map<String, Object> answers) {
        Task task = open(reference);
        engine.getIdentityService().setAuthentication(user, List.of("managers"));
        try {
            engine.getTaskService().complete(task.getId(), answers);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** The one open task; steps of the procedure between two tasks are jobs. */
    private Task open(String reference) {
        Instant patience = Instant.now().plusSeconds(30);
        while (Instant.now().isBefore(patience)) {
            Task task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(reference)
                    .singleResult();
            if (task != null) {
                return task;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("no task is open in " + reference);
    }
}
