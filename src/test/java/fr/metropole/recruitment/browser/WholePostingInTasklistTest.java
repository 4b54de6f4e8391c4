package fr.metropole.recruitment.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.fixture.Applicant;
import fr.metropole.recruitment.fixture.EngineTime;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/**
 * The replacement of eight months, from the start form to the filled post, through the screens of Tasklist alone. Only what
 * happens outside is not done there: candidates apply through the public call, and days pass. It has a database of its own:
 * months go by here, and the lists of HR would fill with what becomes due in the cases of others. It comes after all others,
 * since the engine that starts last is the one that REST finds by its name.
 */
@Order(Integer.MAX_VALUE - 1)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:whole-posting;DB_CLOSE_DELAY=-1")
class WholePostingInTasklistTest extends BrowserTest {

    private static final String REFERENCE = "MGP REMPL SIN 8M";
    private static final String SLUG = "mgp-rempl-sin-8m";

    private static final String HEAD = "chef.innovation";
    private static final String DIRECTOR = "directeur.daden";
    private static final String HR = "rh.recrutement";

    private static final Applicant CHOSEN = new Applicant("Noa", "Petit", "noa.petit@example.org", "OTHER");
    private static final Applicant OTHER =
            new Applicant("Camille", "Lenoir", "camille.lenoir@example.org", "CIVIL_SERVANT");
    private static final Applicant INADMISSIBLE = new Applicant("Sacha", "Girard", "sacha.girard@example.org", "OTHER");

    private static final Consumer<FilledForm> AS_PROPOSED = form -> {};

    private final Colleagues people = new Colleagues(account -> visitor(1280).signIn(account));

    private EngineTime time;
    private String chosen;
    private String other;

    @BeforeEach
    void runJobsHere() {
        time = new EngineTime(engine.getManagementService());
        configuration().getJobExecutor().shutdown();
    }

    @AfterEach
    void leaveTimeAsItWas() {
        ClockUtil.reset();
        configuration().getJobExecutor().start();
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    @Test
    void goes_from_the_start_form_to_the_filled_post() {
        start();
        request();
        publish();
        apply();
        review();
        select();
        sign();
        complete();

        assertThat(people.faults()).as("what the forms should not show").isEmpty();
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("hiring")
                        .processInstanceBusinessKey(REFERENCE)
                        .count())
                .isZero();
        assertThat(engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .activityId("EndEvent_Filled")
                        .list())
                .isNotEmpty();
    }

    private void start() {
        Tasklist tasklist = people.at(HEAD);
        assertThat(tasklist.startable()).containsExactly("Recrutement");
        FilledForm form = tasklist.startForm("Recrutement");
        people.picture(HEAD, "Demander");
        people.look("Demander", form);
        form.write("Intitulé du poste", "Chargé de mission Innovation (H/F)")
                .choose("Nature du besoin", "Remplacement d’un agent absent")
                .choose("Voie de recrutement", "Contractuelle uniquement")
                .choose("Unité qui porte le poste", "Innovation et numérique")
                .choose("Catégorie", "Catégorie A")
                .write("Durée du contrat, en mois", "8")
                .writeMoment("Date de prise de poste", inDays(81))
                .write("Référence interne de l’agent remplacé", "AG-0042")
                .write("Justification du besoin", "L’agent qui suit les partenariats est absent huit mois.")
                .write("Référence du recrutement", REFERENCE);
        people.picture(HEAD, "Demander-rempli");
        tasklist.start().waitUntilGone(".modal");
    }

    private void request() {
        people.complete(HEAD, "Compléter la fiche de poste", REFERENCE, form -> form.write(
                        "Motif du recrutement", "Remplacer un agent absent pendant huit mois.")
                .write("Finalité du poste", "Faire vivre les partenariats de l’innovation."));
        people.complete(DIRECTOR, "Donner l’avis du N+2", REFERENCE, form -> form.tick(
                        "Votre décision", "Renvoyer au demandeur pour correction")
                .write("Motif", "Préciser les partenariats suivis."));
        people.complete(
                HEAD,
                "Corriger la demande",
                REFERENCE,
                form -> form.tick(
                        "Que souhaitez-vous faire ?", "Corriger et renvoyer la demande dans le circuit des avis"));
        approve(DIRECTOR, "Donner l’avis du N+2", "Avis favorable");
        approve("dga.dtee", "Donner l’avis du DGA", "Avis favorable");
        approve(HR, "Contrôler la demande", "Demande conforme");
        approve("finances", "Viser le budget", "Crédits disponibles : viser");
        approve("dgs", "Arbitrer la demande", "Autoriser le recrutement");
    }

    private void approve(String account, String task, String answer) {
        people.complete(account, task, REFERENCE, form -> form.tick("Votre décision", answer));
    }

    private void publish() {
        people.complete(HR, "Préparer l’avis de vacance", REFERENCE, AS_PROPOSED);
        approve("drh", "Valider l’avis de vacance", "L’avis peut être publié");
        people.complete(HR, "Confirmer la publication", REFERENCE, AS_PROPOSED);
    }

    private void apply() {
        chosen = CHOSEN.apply(address(), SLUG).number();
        other = OTHER.apply(address(), SLUG).number();
        String inadmissible = INADMISSIBLE.apply(address(), SLUG).number();
        time.runDueJobs();
        for (String number : new String[] {chosen, other}) {
            people.complete(
                    HR,
                    "Vérifier la recevabilité",
                    number,
                    form -> form.tick("La candidature est-elle recevable ?", "Recevable"));
        }
        people.complete(HR, "Vérifier la recevabilité", inadmissible, form -> form.tick(
                        "La candidature est-elle recevable ?", "Irrecevable")
                .write("Motif", "Le diplôme exigé n’est pas détenu."));
        time.pass(Duration.ofDays(35));
    }

    private void review() {
        for (String number : new String[] {chosen, other}) {
            people.complete(
                    HEAD,
                    "Examiner la candidature (N+1)",
                    number,
                    form -> form.tick("Votre avis", "Favorable à un entretien"));
            people.complete(
                    DIRECTOR,
                    "Examiner la candidature (N+2)",
                    number,
                    form -> form.tick("Votre avis", "Favorable à un entretien"));
        }
    }

    private void select() {
        people.complete(HEAD, "Arrêter la présélection", REFERENCE, form -> form.tick(
                        "Votre décision", "Des candidats sont invités à un entretien")
                // both are proposed, having two favourable opinions
                .tick("Candidats invités à un entretien", other)
                .write("Motifs pour les candidats non présélectionnés", "Expérience éloignée des missions."));
        people.complete(
                HR,
                "Composer le jury",
                REFERENCE,
                form -> form.write(
                        "Questions posées à chaque candidat",
                        "Quel projet avez-vous mené ?\nAvec quels partenaires ?"));
        time.runDueJobs();
        people.complete(HR, "Planifier l’entretien", chosen, form -> form.writeMoment("Jour de l’entretien", inDays(10))
                .writeMoment("Heure de l’entretien", "14:30")
                .write("Lieu", "Salle 3, 15 avenue Pierre-Mendès-France"));
        time.runDueJobs();
        interview(HEAD);
        interview(DIRECTOR);
        people.complete(HR, "Établir le document d’appréciation", REFERENCE, form -> form.write(
                        "Appréciation générale", "Un entretien mené avec les mêmes questions.")
                .write("Appréciation", "Répond avec précision."));
        people.complete(DIRECTOR, "Choisir le candidat", REFERENCE, form -> form.tick(
                        "Votre décision", "Je choisis un candidat")
                .tick("Candidat choisi", "Petit")
                .write("Motif du choix", "Expérience proche des missions."));
        time.runDueJobs();
    }

    private void interview(String account) {
        people.complete(account, "Conduire l’entretien", chosen, form -> {
            form.tick("Déclaration d’intérêts", "Je n’ai pas de conflit");
            form.chooseEverywhere("Note", "3 – satisfaisant");
            form.write("Appréciation d’ensemble", "Un échange précis.");
        });
    }

    private void sign() {
        people.complete(HR, "Fixer les conditions d’engagement", REFERENCE, form -> form.write(
                        "Rémunération brute mensuelle (euros)", "2900")
                .write("Durée de la période d’essai", "1")
                .tick("Essai compté en", "Mois"));
        approve("finances", "Confirmer le budget", "Les crédits sont disponibles");
        time.runDueJobs();
        people.complete(
                HR, "Noter la réponse du candidat", REFERENCE, form -> form.tick("Réponse du candidat", "Il accepte")
                        .choose("Reçue par", "Courriel"));
        people.complete(HR, "Rédiger le contrat", REFERENCE, form -> form.write("Numéro de l’acte", "2027-C-012"));
        approve("autorite", "Signer le contrat", "Le contrat est signé");
        people.complete(
                HR,
                "Recueillir la signature du candidat",
                REFERENCE,
                form -> form.tick("Réponse du candidat", "Il a signé"));
        time.runDueJobs();
    }

    private void complete() {
        people.complete(
                HR,
                "Transmettre l’acte au préfet",
                REFERENCE,
                form -> form.write("Numéro de la télétransmission", "075-2026-0042"));
        people.complete(HR, "Noter l’accusé de transmission", REFERENCE, AS_PROPOSED);
        time.runDueJobs();
        people.complete(
                HR,
                "Répondre à chaque candidat",
                REFERENCE,
                form -> form.tick("J’ai vérifié que chaque candidat a reçu sa réponse"));
        people.complete(HR, "Déclarer l’issue du recrutement", REFERENCE, AS_PROPOSED);
        time.pass(Duration.ofDays(90));
        people.complete(HEAD, "Confirmer la prise de poste", REFERENCE, AS_PROPOSED);
        time.pass(Duration.ofDays(40));
        people.complete(
                HEAD,
                "Conclure la période d’essai",
                REFERENCE,
                form -> form.tick("Votre décision", "L’agent est confirmé dans son poste"));
    }

    private static String inDays(int days) {
        return EngineTime.today().plusDays(days).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }
}
