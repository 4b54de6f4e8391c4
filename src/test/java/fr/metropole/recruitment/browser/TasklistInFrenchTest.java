package fr.metropole.recruitment.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tasklist as HR meets it: French throughout, nothing that makes no sense here, nothing left behind. */
class TasklistInFrenchTest extends BrowserTest {

    @Test
    void everythingIsFrench() {
        EveryInputTrial.start(engine, "Parcours en français");
        Visitor hr = visitor().signIn("rh.recrutement");
        Tasklist tasklist = hr.tasklist();
        assertThat(hr.page().locator("html").getAttribute("lang")).isEqualTo("fr");
        assertThat(hr.page().title()).isEqualTo("Recrutement – Tâches");
        assertThat(tasklist.filters()).anyMatch(name -> name.startsWith("Mes tâches"));
        hr.screenshot("1-arrivee");

        tasklist.filter("Toutes les tâches").openCase("Parcours en français");
        assertThat(hr.page().locator(".task-details").innerText())
                .contains("Prendre en charge", "Formulaire", "Historique", "Schéma")
                .doesNotContain("Claim", "Complete", "Due");
        tasklist.claim();
        FilledForm form = tasklist.form();
        assertThat(form.text()).contains("Ajouter une ligne", "Choisir…").doesNotContain("Add new", "Select");
        hr.screenshot("2-formulaire");
    }

    @Test
    void formsSayInFrenchWhatIsWrong() {
        EveryInputTrial.start(engine, "Fautes de saisie");
        Visitor hr = visitor().signIn("rh.recrutement");
        Tasklist tasklist = hr.tasklist()
                .filter("Toutes les tâches")
                .openCase("Fautes de saisie")
                .claim();
        FilledForm form = tasklist.form()
                .write("Texte court", "ab")
                .write("Code", "x")
                .write("Courriel", "x")
                .write("Téléphone", "x")
                .write("Texte long", "x".repeat(61))
                .write("Nombre entier", "99")
                .write("Taux", "0.3")
                .tick("Je confirme")
                .tick("Je confirme", false);
        assertThat(form.errors())
                .containsExactly(
                        "Écrivez au moins 3 caractères.",
                        "La saisie n’a pas la forme attendue.",
                        "Indiquez une adresse de courriel, par exemple prenom.nom@exemple.fr.",
                        "Indiquez un numéro de téléphone international, par exemple +33140000000.",
                        "Écrivez au plus 60 caractères.",
                        "La valeur doit être au plus 36.",
                        "Choisissez une valeur admise ; les plus proches sont 0,25 et 0,5.",
                        "Ce champ est obligatoire.");
        assertThat(tasklist.canComplete()).isFalse();

        form.locator("input.flatpickr-input, .fjs-datetime-subsection input")
                .first()
                .click();
        assertThat(hr.page().locator(".flatpickr-calendar.open").innerText())
                .contains("mars", "lun")
                .doesNotContain("March", "Mon");
        hr.screenshot("3-fautes");
    }

    @Test
    void actionsThatMakeNoSenseAreGone() {
        EveryInputTrial.start(engine, "Actions");
        Visitor hr = visitor().signIn("rh.recrutement");
        Tasklist tasklist = hr.tasklist().filter("Toutes les tâches").openCase("Actions");
        for (String gone : new String[] {
            ".ce-eol-banner",
            ".createCommentLink",
            ".create-task-action",
            ".task-details .groups",
            ".followup-date",
            ".reset-due-date"
        }) {
            assertThat(tasklist.shows(gone)).as(gone).isFalse();
        }
        assertThat(tasklist.startable()).containsExactly("Recrutement");
        hr.screenshot("4-ouvrir");
    }

    @Test
    void administratorsSeeTheNoticeAboutTheEngine() {
        Visitor admin = visitor().signIn("admin").visit("/camunda/app/cockpit/default/");
        admin.page().locator(".ce-eol-banner").waitFor();
        assertThat(admin.page().locator(".ce-eol-banner").isVisible()).isTrue();
        admin.screenshot("5-supervision");
    }

    @Test
    void nothingOfAnUnfinishedFormStaysAfterTheSignOut() {
        EveryInputTrial.start(engine, "Saisie inachevée");
        Visitor hr = visitor().signIn("rh.recrutement");
        Tasklist tasklist = hr.tasklist()
                .filter("Toutes les tâches")
                .openCase("Saisie inachevée")
                .claim();
        tasklist.form().write("Texte court", "texte marqué");
        tasklist.save();
        assertThat(stored(hr)).contains("texte marqué");
        assertThat((String) hr.page().evaluate("JSON.stringify({...localStorage})"))
                .doesNotContain("texte marqué");

        tasklist.signOut();

        assertThat(stored(hr)).doesNotContain("texte marqué");
        hr.visit("/camunda/app/tasklist/default/");
        assertThat(hr.page().url()).contains("/connexion");
    }

    @Test
    void aPhoneShowsTheTask() {
        EveryInputTrial.start(engine, "Petit écran");
        Visitor hr = visitor(PHONE).signIn("rh.recrutement");
        Tasklist tasklist = hr.tasklist().filter("Toutes les tâches").openCase("Petit écran");
        assertThat(tasklist.form().text()).contains("Texte court");
        assertThat((Boolean) hr.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling")
                .isTrue();
        hr.screenshot("6-telephone");
    }

    private static String stored(Visitor person) {
        return (String) person.page().evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])");
    }
}
