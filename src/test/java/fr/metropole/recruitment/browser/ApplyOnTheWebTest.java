package fr.metropole.recruitment.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.metropole.recruitment.application.ApplicationView;
import fr.metropole.recruitment.application.Applications;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.document.Samples;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A candidate at home: applies, follows and withdraws, with the keyboard alone, on a telephone, and without scripts. */
@Tag("browser")
class ApplyOnTheWebTest extends BrowserTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Autowired
    private Applications applications;

    private CaseReference reference;

    @BeforeEach
    void publish() {
        reference = vacancies.publish("WEB " + NUMBERS.incrementAndGet(), "Chargé de mission (H/F)");
    }

    @Test
    void appliesFollowsAndWithdrawsWithTheKeyboardAlone() {
        Visitor visitor = visitor();
        Page page = visitor.visit("/offres/" + reference.slug()).page();
        Keyboard keyboard = new Keyboard(page);
        keyboard.activate("a.button", "Candidater");
        assertThat(page.locator("h1")).hasText("Candidater");
        keyboard.type("#firstName", "Camille");
        keyboard.type("#lastName", "Martin");
        keyboard.type("#email", "camille.martin@exemple.fr");
        keyboard.tabTo(page.locator("#status"));
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#status-autre")).isChecked();
        keyboard.tabTo(page.locator("#files"));
        page.locator("#files").setInputFiles(cv());
        keyboard.tabTo(page.locator("#consent"));
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#consent-non")).isChecked();
        keyboard.activate(page.locator("form.apply button"));
        assertThat(page.locator("h1")).hasText("Votre candidature est enregistrée");
        keyboard.noViolation();
        visitor.screenshot("accuse");

        keyboard.activate(page.locator("a.button"));
        assertThat(page.locator(".state")).hasText("Reçue");
        assertThat(page.locator("[aria-current=step]")).containsText("Recevabilité");
        keyboard.noViolation();
        visitor.screenshot("suivi");

        keyboard.activate("a", "Retirer ma candidature");
        assertThat(page.locator("h1")).hasText("Retirer ma candidature");
        keyboard.noViolation();
        keyboard.activate(page.locator("button.danger"));
        assertThat(page.locator("[role=status]")).containsText("retirée");
        assertThat(page.locator(".state")).hasText("Retirée par le candidat");
        keyboard.noViolation();
        assertThat(applications.ofCase(reference)).hasSize(1);
    }

    @Test
    void mistakesComeBackOnATelephoneWithTheWayToEachField() {
        Visitor visitor = visitor(PHONE);
        Page page = visitor.visit("/offres/" + reference.slug() + "/candidater").page();
        new Keyboard(page).noViolation();
        visitor.screenshot("formulaire-telephone");
        page.locator("#firstName").fill("Camille");
        page.locator("#email").fill("pas une adresse");
        page.locator("form.apply button").click();
        assertThat(page.locator("#erreurs")).isFocused();
        assertThat(page.locator("#erreurs li")).hasCount(4);
        new Keyboard(page).noViolation();
        visitor.screenshot("erreurs-telephone");
        page.locator("#erreurs a[href='#email']").click();
        assertThat(page.locator("#email")).isFocused();
        assertThat(page.locator("#firstName")).hasValue("Camille");
        assertThat(page.locator("#email")).hasAttribute("aria-invalid", "true");
        new Keyboard(page).fitsTheWidth();
    }

    @Test
    void aFileTooLargeIsToldBeforeItIsSent() {
        Page page = visitor(PHONE)
                .visit("/offres/" + reference.slug() + "/candidater")
                .page();
        page.locator("#files").setInputFiles(new FilePayload("cv.pdf", "application/pdf", new byte[10_485_761]));
        assertThat(page.locator("#files-taille")).containsText("10 Mo");
        page.locator("form.apply button").click();
        assertThat(page.locator("#erreurs")).hasCount(0);
        assertThat(page.locator("#files")).isFocused();
    }

    @Test
    void itAllWorksWithoutScripts() {
        try (BrowserContext context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(visitor().visit("/offres").page().url().replace("/offres", ""))
                        .setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate("/offres");
            page.locator(".vacancies a", new Page.LocatorOptions().setHasText("Chargé de mission"))
                    .first()
                    .click();
            page.navigate("/offres/" + reference.slug() + "/candidater");
            fill(page);
            page.locator("form.apply button").click();
            assertThat(page.locator("h1")).hasText("Votre candidature est enregistrée");
            page.locator("a.button").click();
            page.locator("#files").setInputFiles(cv());
            page.locator("form.apply button").click();
            assertThat(page.locator("[role=status]")).containsText("ajoutés");
        }
        assertThat(applications.ofCase(reference)).hasSize(1);
    }

    @Test
    void aDoubleClickMakesOneApplication() {
        Page page =
                visitor().visit("/offres/" + reference.slug() + "/candidater").page();
        fill(page);
        page.locator("form.apply button").dblclick();
        assertThat(page.locator("h1")).hasText("Votre candidature est enregistrée");
        assertThat(applications.ofCase(reference)).hasSize(1);
    }

    @Test
    void hrRegistersALetterAndReadsItsDocumentsInThePage() {
        Visitor visitor = visitor().signIn("rh.recrutement");
        Page page = visitor.visit("/dossiers/" + reference.slug() + "/candidatures/nouvelle")
                .page();
        new Keyboard(page).noViolation();
        page.locator("#lastName").fill("Durand");
        page.locator("form.apply button").click();
        assertThat(page.locator("#erreurs")).isFocused();
        page.locator("#firstName").fill("Dominique");
        page.locator("#status").check();
        page.locator("#grade").fill("Attaché territorial");
        page.locator("#files").setInputFiles(new FilePayload[] {
            new FilePayload("actif.pdf", "application/pdf", Samples.activePdf()),
            new FilePayload("photo.png", "image/png", Samples.png())
        });
        page.onDialog(dialog -> {
            throw new AssertionError("a document ran a script");
        });
        page.locator("form.apply button").click();
        assertThat(page.locator("h1")).hasText("Dominique Durand");
        assertThat(page.locator("main")).containsText("Attaché territorial");
        new Keyboard(page).noViolation();
        ApplicationView registered = applications.ofCase(reference).get(0);
        assertThat(registered.candidateName()).isEqualTo("Dominique Durand");

        page.locator("a", new Page.LocatorOptions().setHasText("Ouvrir"))
                .first()
                .click();
        assertThat(page.locator("#pages[data-ready=yes] canvas")).hasCount(1);
        visitor.screenshot("apercu");
    }

    @Test
    void hrTakesTheTextsAndLeavesAProof() {
        Visitor visitor = visitor().signIn("rh.recrutement");
        Page page = visitor.visit("/dossiers/" + reference.slug() + "/avis").page();
        new Keyboard(page).noViolation();
        assertThat(page.locator("details.delivery")).hasCount(5);
        assertThat(page.locator("#texte-COMMON_PORTAL").inputValue()).contains("Versant", reference.value());
        assertThat(page.locator("tbody tr")).hasCount(1);
        page.locator("#channel").selectOption("PRESS");
        page.locator("#files").setInputFiles(new FilePayload("parution.png", "image/png", Samples.png()));
        page.locator("#remark").fill("Page 12");
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("tbody tr")).hasCount(2);
        assertThat(page.locator("tbody")).containsText("Page 12");
        assertThat(page.locator("tbody tr").last()).containsText(Pattern.compile("[0-9a-f]{64}"));
        assertThat(page.locator("main")).containsText(Pattern.compile("Publié le .*/offres/" + reference.slug()));
        visitor.screenshot("supports");
    }

    private static FilePayload cv() {
        return new FilePayload("cv.pdf", "application/pdf", Samples.pdf());
    }

    private static void fill(Page page) {
        page.locator("#firstName").fill("Camille");
        page.locator("#lastName").fill("Petit");
        page.locator("#email").fill("camille.petit@exemple.fr");
        page.locator("#status-autre").check();
        page.locator("#files").setInputFiles(cv());
        page.locator("#consent").check();
    }
}
