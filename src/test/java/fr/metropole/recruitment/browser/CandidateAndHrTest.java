package fr.metropole.recruitment.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.metropole.recruitment.application.Applications;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.document.Samples;
import fr.metropole.recruitment.fixture.Applicant;
import fr.metropole.recruitment.fixture.EngineTime;
import fr.metropole.recruitment.inbox.Messages;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a candidate and HR say to each other: by the follow-up page, by mail, by letter; each at his own screen. */
@Tag("browser")
class CandidateAndHrTest extends BrowserTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final String HR = "rh.recrutement";

    private final Colleagues people = new Colleagues(account -> visitor(1280).signIn(account));

    @Autowired
    private Applications applications;

    private CaseReference reference;
    private EngineTime time;

    @BeforeEach
    void publish() {
        reference = vacancies.publish("ECHANGE " + NUMBERS.incrementAndGet(), "Chargé de mission (H/F)");
        time = new EngineTime(engine.getManagementService());
        configuration().getJobExecutor().shutdown();
    }

    @AfterEach
    void startJobsAgain() {
        configuration().getJobExecutor().start();
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    @Test
    void addsWhatIsAskedTakesHisDataWithdrawsAndHasItErased() {
        Applicant.Receipt receipt =
                new Applicant("Lou", "Bernard", "lou.bernard@example.org", "OTHER").apply(address(), reference.slug());
        time.runDueJobs();
        people.complete(HR, "Vérifier la recevabilité", receipt.number(), form -> {
            form.tick("La candidature est-elle recevable ?", "Incomplète : demander une pièce")
                    .write("Pièce à demander", "La copie de votre diplôme");
            assertThat(form.text())
                    .contains("Aperçu de la lettre au candidat", "La copie de votre diplôme", "au plus tard le");
        });
        time.runDueJobs();

        Visitor candidate = visitor();
        String follow = receipt.followUpUrl().replace("/api/public", "");
        Page page = candidate.visit(follow).page();
        Keyboard keyboard = new Keyboard(page);
        assertThat(page.locator("#ajouter")).hasText("Pièce demandée");
        assertThat(page.locator("section.wanted")).containsText("La copie de votre diplôme");
        keyboard.noViolation();
        candidate.screenshot("piece-demandee");
        keyboard.tabTo(page.locator("#files"));
        page.locator("#files").setInputFiles(new FilePayload("diplome.pdf", "application/pdf", Samples.pdf()));
        keyboard.activate("form.apply button", "Envoyer");
        assertThat(page.locator("[role=status]")).containsText("ajoutés");
        assertThat(page.locator("main")).containsText("diplome.pdf");
        keyboard.noViolation();

        Download copy = page.waitForDownload(() -> keyboard.activate("a", "Télécharger toutes mes données"));
        assertThat(copy.suggestedFilename()).isEqualTo("candidature-" + receipt.number() + ".zip");
        assertThat(copy.failure()).isNull();

        time.runDueJobs();
        page.reload();
        keyboard.activate("a", "Retirer ma candidature");
        assertThat(page.locator("h1")).hasText("Retirer ma candidature");
        keyboard.noViolation();
        keyboard.activate(page.locator("button.danger"));
        assertThat(page.locator(".state")).hasText("Retirée par le candidat");
        time.runDueJobs();
        page.reload();
        keyboard.activate("a", "Effacer mes documents");
        assertThat(page.locator("h1")).hasText("Effacer mes données");
        keyboard.noViolation();
        candidate.screenshot("effacement");
        keyboard.activate(page.locator("button.danger"));
        assertThat(page.locator("[role=status]")).containsText("effacés");
        assertThat(page.locator("main")).not().containsText("diplome.pdf");
        keyboard.noViolation();
        Visitor phone = visitor(PHONE);
        new Keyboard(phone.visit(follow).page()).fitsTheWidth();
        phone.screenshot("efface-telephone");
    }

    @Test
    void hrMakesAnApplicationOfAMailAndCorrectsWhoItIsFrom() {
        Visitor hr = visitor().signIn(HR);
        Page page = hr.visit("/courriels").page();
        Keyboard keyboard = new Keyboard(page);
        keyboard.noViolation();
        keyboard.tabTo(page.locator("#file"));
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "message.eml", "message/rfc822", Messages.read("no-reference", reference.value())));
        keyboard.activate("main button", "Déposer");
        assertThat(page.locator("h1")).containsText("Candidature spontan");
        keyboard.noViolation();
        hr.screenshot("courriel");
        time.runDueJobs();

        // the newest comes first: its card says nothing of who wrote
        people.complete(HR, "Rattacher une candidature", "", form -> form.choose("Recrutement", reference.value())
                .write("Nom du candidat", "Exempel"));
        String number = applications.ofCase(reference).get(0).number();

        hr.visit("/candidatures/" + number);
        keyboard.activate("summary", "Corriger le nom");
        keyboard.type("#lastName", "Exemple");
        keyboard.type("#email", "pas une adresse");
        keyboard.activate("#coordonnees button", "Corriger");
        assertThat(page.locator("#coordonnees [role=alert]")).containsText("adresse électronique valide");
        assertThat(page.locator("#lastName")).hasValue("Exemple");
        keyboard.noViolation();
        keyboard.type("#email", "lou.exemple@example.org");
        hr.screenshot("coordonnees");
        keyboard.activate("#coordonnees button", "Corriger");
        assertThat(page.locator("h1")).hasText("Lou Exemple");
        assertThat(page.locator("main")).containsText("lou.exemple@example.org");
        keyboard.noViolation();
    }

    @Test
    void theLettersAreReadBeforeTheyLeave() {
        for (int width : new int[] {DESKTOP, PHONE}) {
            Visitor hr = visitor(width).signIn(HR);
            for (String path : new String[] {"/courriers", "/courriers/modeles", "/courriels"}) {
                Page page = hr.visit(path).page();
                page.evaluate("document.querySelectorAll('details').forEach((one, at) => one.open = at < 4)");
                new Keyboard(page).noViolation();
                new Keyboard(page).fitsTheWidth();
                hr.screenshot(path.substring(1).replace('/', '-') + "-" + width);
            }
        }
    }
}
