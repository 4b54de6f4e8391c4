package fr.metropole.recruitment.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.process.Submission;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** What Tasklist sends for every kind of input is what the domain gets, and what the domain refuses stays on the screen. */
class EveryInputInTasklistTest extends BrowserTest {

    @Test
    void everyInputReachesTheDomain() {
        Tasklist tasklist = taskOf("Saisie complète");
        FilledForm form = tasklist.form();
        assertThat(form.text()).contains("Dossier n° 12", "Direction de l’attractivité", "2026-000002", "Admissible");
        fill(form, "accepté");

        tasklist.complete().waitUntilGone(".task-details .fjs-container");

        assertThat(EveryInputTrial.isOpen(engine, "Saisie complète")).isFalse();
        Submission taken = EveryInput.TAKEN.get(EveryInput.TAKEN.size() - 1);
        assertThat(taken.text("shortText")).isEqualTo("accepté");
        assertThat(taken.lines("longText")).containsExactly("première ligne", "seconde ligne");
        assertThat(taken.integer("whole")).isEqualTo(8);
        assertThat(taken.decimal("rate")).isEqualByComparingTo(new BigDecimal("1.25"));
        assertThat(taken.flag("agree")).isTrue();
        assertThat(taken.text("answer")).isEqualTo("REFUSED");
        assertThat(taken.text("reason")).isEqualTo("un motif");
        assertThat(taken.text("unit")).isEqualTo("SIN");
        assertThat(taken.choices("ticks")).containsExactly("CV", "LETTER");
        assertThat(taken.choices("tags")).containsExactly("DADEN");
        assertThat(taken.date("day")).isEqualTo(LocalDate.of(2027, 4, 2));
        assertThat(taken.time("hour")).isEqualTo(LocalTime.of(14, 30));
        assertThat(taken.text("inGroup")).isEqualTo("dans le cadre");
        assertThat(taken.rows("members")).hasSize(1);
        assertThat(taken.rows("members").get(0).text("memberName")).isEqualTo("première personne");
        assertThat(taken.rows("members").get(0).integer("weight")).isEqualTo(2);
        assertThat(taken.has("fixed")).as("a read-only field is never read").isFalse();
    }

    @Test
    void whatTheDomainRefusesIsSaidInFrenchAndNothingIsLost() {
        Tasklist tasklist = taskOf("Saisie refusée");
        FilledForm form = tasklist.form();
        fill(form, EveryInput.REFUSED_TEXT);

        tasklist.complete();

        assertThat(tasklist.notification()).contains("La tâche n’est pas terminée", "Ce texte est refusé par l’essai.");
        assertThat(form.value("Texte court")).isEqualTo(EveryInput.REFUSED_TEXT);
        assertThat(form.value("Motif")).isEqualTo("un motif");
        assertThat(EveryInputTrial.isOpen(engine, "Saisie refusée")).isTrue();

        form.write("Texte court", "accepté");
        tasklist.complete().waitUntilGone(".task-details .fjs-container");
        assertThat(EveryInputTrial.isOpen(engine, "Saisie refusée")).isFalse();
    }

    private Tasklist taskOf(String name) {
        EveryInputTrial.start(engine, name);
        return visitor()
                .signIn("rh.recrutement")
                .tasklist()
                .filter("Toutes les tâches")
                .openCase(name)
                .claim();
    }

    private static void fill(FilledForm form, String shortText) {
        form.write("Texte court", shortText)
                .write("Texte long", "première ligne\nseconde ligne")
                .write("Nombre entier", "8")
                .write("Taux", "1.25")
                .tick("Je confirme")
                .tick("Avis", "Refus")
                .write("Motif", "un motif")
                .choose("Unité", "Service Innovation")
                .tick("Pièces reçues", "CV")
                .tick("Pièces reçues", "Lettre")
                .choose("Étiquettes", "Direction de l’attractivité")
                .writeMoment("Date de début", "02/04/2027")
                .writeMoment("Heure de début", "14:30")
                .write("Dans le groupe", "dans le cadre")
                .write("Nom du membre", "première personne")
                .write("Poids", "2");
    }
}
