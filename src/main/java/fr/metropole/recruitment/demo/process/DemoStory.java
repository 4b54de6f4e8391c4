package fr.metropole.recruitment.demo.process;

import fr.metropole.recruitment.application.Receipt;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The four recruitments of the demonstration, told in the order of the procedure. */
@Component
@Profile("demo")
class DemoStory {

    private static final String[] BOTH_LEVELS = {"UserTask_GiveN2Opinion", "UserTask_GiveDgaOpinion"};
    private static final String FINISHED = "MGP REMPL DADEN 20";
    private static final String IN_REVIEW = "MGP REMPL DADEN 21";
    private static final String REPLACEMENT = "MGP REMPL DADEN 22";
    private static final String CREATION = "CdM DIT 2020";
    private static final String TITLE = "Chargé de mission Innovation (H/F)";

    private static final Map<String, Object> FAVOURABLE =
            Map.of("verdict", "FAVOURABLE", "reason", "Parcours en rapport avec les missions du poste.");

    private final DemoPostings postings;
    private final DemoDesk desk;
    private final DemoCandidates candidates;
    private final DemoTime time;

    DemoStory(DemoPostings postings, DemoDesk desk, DemoCandidates candidates, DemoTime time) {
        this.postings = postings;
        this.desk = desk;
        this.candidates = candidates;
        this.time = time;
    }

    void tell() {
        try {
            finished();
            inReview();
            time.daysAgo(14);
            postings.replacement(REPLACEMENT, TITLE);
            approve(REPLACEMENT, BOTH_LEVELS);
            creation();
            time.daysAgo(6);
            publish(REPLACEMENT, Map.of());
            publish(CREATION, Map.of("declarationNumber", "O075000000000001"));
            time.daysAgo(2);
            candidates.apply("mgp-rempl-daden-22", "Andrée", "Exemple", "OTHER");
            candidates.apply("cdm-dit-2020", "Claude", "Modèle", "CIVIL_SERVANT");
        } finally {
            time.now();
        }
    }

    /** @param opinions the tasks of the managers; the direction of the second posting stands right under the DGA */
    private void approve(String reference, String... opinions) {
        desk.complete(reference, "UserTask_DescribeJob");
        for (String opinion : opinions) {
            desk.complete(reference, opinion, Map.of("verdict", "APPROVED"));
        }
        desk.complete(reference, "UserTask_CheckByHr", Map.of("verdict", "APPROVED"));
        desk.complete(reference, "UserTask_GiveBudgetVisa", Map.of("verdict", "APPROVED"));
        desk.complete(reference, "UserTask_Arbitrate", Map.of("verdict", "APPROVED"));
    }

    private void creation() {
        postings.creation(CREATION, "Chargé de mission coopérations et innovation publique (H/F)");
        approve(CREATION, "UserTask_GiveN2Opinion");
        String motive = "Suivre les coopérations avec les communes et l’innovation publique.";
        desk.complete(
                CREATION,
                "UserTask_DraftDeliberation",
                Map.of(
                        "grades", "Attaché territorial",
                        "deliberationMotive", motive,
                        "budgetChapter", "012 – Charges de personnel",
                        "credits", "AVAILABLE",
                        "contractMotive", "Besoins du service, faute de fonctionnaire (CGFP L332-8, 2°).",
                        "functions", "Conduite de coopérations territoriales",
                        "recruitmentLevel", "Master",
                        "payLevel", "Grille des attachés territoriaux",
                        "openToContract", true));
        desk.complete(
                CREATION,
                "UserTask_PutOnAgenda",
                Map.of(
                        "verdict",
                        "SCHEDULED",
                        "councilDate",
                        time.today().plusDays(3).toString()));
        time.daysAgo(11);
        desk.complete(
                CREATION,
                "UserTask_RecordVote",
                Map.of(
                        "verdict",
                        "ADOPTED",
                        "votedOn",
                        time.today().toString(),
                        "deliberationNumber",
                        "CM-2-05",
                        "openToContract",
                        true));
        desk.complete(
                CREATION,
                "UserTask_TransmitDeliberation",
                Map.of("transmittedOn", time.today().toString(), "acknowledgement", "AR-075-2-05"));
    }

    private void publish(String reference, Map<String, Object> proof) {
        desk.complete(reference, "UserTask_PrepareNotice");
        desk.complete(reference, "UserTask_ValidateNotice", Map.of("verdict", "APPROVED"));
        desk.complete(reference, "UserTask_ConfirmPublication", proof);
    }

    private void admit(Receipt... receipts) {
        for (Receipt receipt : receipts) {
            desk.complete(receipt.number(), "UserTask_CheckAdmissibility", Map.of("verdict", "ADMISSIBLE"));
        }
    }

    private void inReview() {
        time.daysAgo(60);
        postings.replacement(IN_REVIEW, TITLE);
        approve(IN_REVIEW, BOTH_LEVELS);
        time.daysAgo(40);
        publish(IN_REVIEW, Map.of());
        time.daysAgo(25);
        Receipt first = candidates.apply("mgp-rempl-daden-21", "Camille", "Exemple", "OTHER");
        Receipt second = candidates.apply("mgp-rempl-daden-21", "Dominique", "Modèle", "CIVIL_SERVANT");
        Receipt third = candidates.apply("mgp-rempl-daden-21", "Sacha", "Fictif", "OTHER");
        admit(first, second, third);
        time.daysAgo(5);
        desk.complete(second.number(), "UserTask_ReviewByN1", FAVOURABLE);
    }

    private void finished() {
        time.daysAgo(300);
        postings.replacement(FINISHED, TITLE);
        approve(FINISHED, BOTH_LEVELS);
        time.daysAgo(290);
        publish(FINISHED, Map.of());
        time.daysAgo(275);
        Receipt retained = candidates.apply("mgp-rempl-daden-20", "Maxime", "Exemple", "OTHER");
        Receipt reserve = candidates.apply("mgp-rempl-daden-20", "Alix", "Modèle", "OTHER");
        Receipt withdrawn = candidates.apply("mgp-rempl-daden-20", "Charlie", "Fictif", "OTHER");
        candidates.withdraw(withdrawn);
        admit(retained, reserve);
        time.daysAgo(255);
        choose(retained, reserve);
        sign();
        close();
    }

    private void choose(Receipt retained, Receipt reserve) {
        for (Receipt receipt : List.of(retained, reserve)) {
            desk.complete(receipt.number(), "UserTask_ReviewByN1", FAVOURABLE);
            desk.complete(receipt.number(), "UserTask_ReviewByN2", FAVOURABLE);
        }
        desk.complete(
                FINISHED,
                "UserTask_SettleShortlist",
                Map.of("verdict", "SHORTLISTED", "shortlisted", List.of(retained.number(), reserve.number())));
        desk.complete(
                FINISHED,
                "UserTask_ComposePanel",
                Map.of(
                        "panel",
                        List.of("chef.innovation", "directeur.daden"),
                        "questions",
                        "Quel projet avez-vous conduit ?\nComment animez-vous un réseau ?"));
        time.runDueJobs();
        for (Receipt receipt : List.of(retained, reserve)) {
            desk.complete(receipt.number(), "UserTask_ScheduleInterview", appointment());
            time.runDueJobs();
            desk.complete(
                    receipt.number(),
                    "UserTask_ConductInterview",
                    Map.of(
                            "verdict", "ASSESSED",
                            "marks.mark", "3",
                            "appreciation", "Expérience solide, réponses précises."));
        }
        desk.complete(
                FINISHED,
                "UserTask_WriteAssessment",
                Map.of(
                        "assessment", "Les deux candidats ont répondu aux mêmes questions devant le même jury.",
                        "texts.text", "Réponses précises, expérience proche des missions."));
        desk.complete(
                FINISHED,
                "UserTask_ChooseCandidate",
                Map.of(
                        "verdict",
                        "CHOSEN",
                        "chosen",
                        retained.number(),
                        "choiceReason",
                        "Expérience la plus proche des missions du poste.",
                        "reserve",
                        List.of(reserve.number()),
                        "reasons",
                        "Expérience plus courte dans l’animation de réseaux."));
        time.runDueJobs();
    }

    private Map<String, Object> appointment() {
        return Map.of(
                "day", time.today().plusDays(7).toString(),
                "time", "10:00",
                "place", "Siège, salle de réunion du premier étage");
    }

    private void sign() {
        desk.complete(
                FINISHED,
                "UserTask_DraftTerms",
                Map.of("grossMonthlyPay", 2900, "trialLength", 1, "trialUnit", "MONTHS"));
        desk.complete(FINISHED, "UserTask_ConfirmBudget", Map.of("verdict", "APPROVED"));
        time.runDueJobs();
        desk.complete(FINISHED, "UserTask_RecordCandidateAnswer", Map.of("verdict", "ACCEPTED", "means", "EMAIL"));
        desk.complete(FINISHED, "UserTask_DraftContract", Map.of("actNumber", "CDD-20-114"));
        desk.complete(FINISHED, "UserTask_SignContract", Map.of("verdict", "SIGNED"));
        desk.complete(FINISHED, "UserTask_CollectCandidateSignature", Map.of("verdict", "SIGNED"));
        time.runDueJobs();
    }

    private void close() {
        desk.complete(FINISHED, "UserTask_TransmitToLegalityControl", Map.of("transmissionNumber", "075-ACT-20-114"));
        desk.complete(FINISHED, "UserTask_RecordAcknowledgement");
        time.runDueJobs();
        desk.complete(FINISHED, "UserTask_AnswerCandidates", Map.of("checked", true));
        desk.complete(FINISHED, "UserTask_DeclareOutcome");
        time.daysAgo(205);
        desk.complete(FINISHED, "UserTask_ConfirmStartOfService");
        time.daysAgo(190);
        desk.complete(FINISHED, "UserTask_ConcludeTrialPeriod", Map.of("verdict", "CONFIRMED"));
    }
}
