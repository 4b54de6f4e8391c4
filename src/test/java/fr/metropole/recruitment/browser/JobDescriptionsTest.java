package fr.metropole.recruitment.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.metropole.recruitment.jobdescription.JobDescriptions;
import fr.metropole.recruitment.jobdescription.reading.Sheets;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file becomes a job description, which is then edited: by keyboard, on a telephone, and for those who may not. */
@Tag("browser")
class JobDescriptionsTest extends BrowserTest {

    @Autowired
    private JobDescriptions sheets;

    @Test
    void importsAndEditsWithTheKeyboardAlone() {
        Visitor visitor = visitor().signIn("rh.recrutement");
        Page page = visitor.visit("/fiches/importer").page();
        Keyboard keyboard = new Keyboard(page);
        keyboard.noViolation();
        keyboard.tabTo(page.locator("#file"));
        page.locator("#file").setInputFiles(sheet("41"));
        keyboard.activate("main button", "Importer");
        assertThat(page.locator("h2#rubriques")).isVisible();
        keyboard.noViolation();
        visitor.screenshot("lecture");
        keyboard.activate("main a", "Voir la fiche");
        assertThat(page).hasURL(Pattern.compile(".*/fiches/[^/]+$"));
        keyboard.noViolation();
        keyboard.activate("main a", "Modifier la fiche");
        assertThat(page).hasURL(Pattern.compile(".*/modifier$"));
        keyboard.noViolation();

        keyboard.type("#f-context", "Le service ouvre un chantier neuf.");
        assertThat(page.locator("#etat")).containsText("Brouillon enregistré à");
        keyboard.type("#f-terms-durationMonths", "neuf");
        assertThat(page.locator("#etat")).containsText("Modifications non enregistrées");
        assertThat(page.locator("#etat")).containsText("Brouillon enregistré à");
        page.reload();
        assertThat(page.locator("#f-context")).hasValue("Le service ouvre un chantier neuf.");
        assertThat(page.locator("#f-terms-durationMonths")).hasValue("neuf");

        keyboard.activate("main button", "Enregistrer une version");
        assertThat(page.locator("[role=alert]")).containsText("votre texte est conservé");
        assertThat(page.locator("#f-terms-durationMonths")).hasAttribute("aria-invalid", "true");
        keyboard.noViolation();
        visitor.screenshot("editeur-erreur");
        keyboard.activate("[role=alert] a", "Durée");
        assertThat(page.locator("#f-terms-durationMonths")).isFocused();
        keyboard.type("#f-terms-durationMonths", "9");
        keyboard.activate("main button", "Enregistrer une version");
        assertThat(page.locator("[role=status].success")).containsText("Version 2 enregistrée");
        visitor.screenshot("editeur");

        keyboard.activate("main a", "Comparer les versions");
        assertThat(page.locator("main ins")).containsText("chantier neuf");
        keyboard.noViolation();
        visitor.screenshot("comparaison");
    }

    @Test
    void fitsATelephone() {
        Visitor visitor = visitor(PHONE).signIn("chef.innovation");
        Page page = visitor.visit("/fiches/importer").page();
        Keyboard keyboard = new Keyboard(page);
        keyboard.fitsTheWidth();
        keyboard.noViolation();
        visitor.screenshot("importer-telephone");
        page.locator("#file").setInputFiles(sheet("42"));
        page.locator("main button[type=submit]").first().click();
        assertThat(page.locator("h2#rubriques")).isVisible();
        keyboard.fitsTheWidth();
        keyboard.noViolation();
        visitor.screenshot("lecture-telephone");
        String slug = page.url().replaceFirst(".*/fiches/(.*)/import.*", "$1");
        for (String path : new String[] {"", "/modifier", "/comparer"}) {
            visitor.visit("/fiches/" + slug + path);
            keyboard.fitsTheWidth();
            keyboard.noViolation();
            visitor.screenshot("fiche" + path.replace('/', '-') + "-telephone");
        }
        assertThat(sheets.latest(slug)).isPresent();
    }

    @Test
    void aDocumentThatIsNoPublicPostIsSaidToBeSo() {
        Visitor visitor = visitor(PHONE).signIn("rh.recrutement");
        Page page = visitor.visit("/fiches/importer").page();
        page.locator("#file")
                .setInputFiles(
                        text("Offre de stage\nConvention de stage, gratification.\nMissions : classer des plans"));
        page.locator("main button[type=submit]").first().click();
        assertThat(page.locator("[role=alert]")).containsText("offre de stage");
        assertThat(page.locator("#anyKind")).isVisible();
        new Keyboard(page).noViolation();
        new Keyboard(page).fitsTheWidth();
        visitor.screenshot("stage");
    }

    @Test
    void othersAreToldThatItIsNotTheirs() {
        Visitor visitor = visitor().signIn("rh.recrutement");
        Page page = visitor.visit("/fiches/importer").page();
        page.locator("#file").setInputFiles(sheet("43"));
        page.locator("main button[type=submit]").first().click();
        String editor = page.url().replaceFirst(".*(/fiches/.*)/import.*", "$1/modifier");
        Visitor other = visitor().signIn("finances");
        Page refused = other.visit(editor).page();
        assertThat(refused.locator("main")).containsText(Pattern.compile("demande est modifiée par|pas accès"));
        new Keyboard(refused).noViolation();
        assertThat(other.refusedCalls()).anyMatch(call -> call.startsWith("403 GET"));
        other.screenshot("refus");
    }

    private static FilePayload sheet(String number) {
        return text(Sheets.text("numbered.txt").replace("31", number));
    }

    private static FilePayload text(String words) {
        return new FilePayload("fiche.txt", "text/plain", words.getBytes(StandardCharsets.UTF_8));
    }
}
