package fr.metropole.recruitment.legal;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A fact that the tables may ask for. */
public enum Fact {
    NEED("need", "Pourquoi faut-il recruter ?"),
    ROUTE("route", "Par quelle voie voulez-vous recruter ?"),
    CATEGORY("category", "De quelle catégorie relève l’emploi ?"),
    DURATION("durationMonths", "Combien de mois dure le contrat ?"),
    ABSENT_AGENT("absentAgent", "Un agent absent est-il désigné, pour un motif prévu par la loi ?"),
    CIVIL_SERVANT("civilServantChosen", "Un fonctionnaire est-il retenu ?"),
    DELIBERATION("deliberationAllowsContract", "La délibération permet-elle de recruter par contrat ?"),
    CREDITS("creditsAvailable", "Les crédits du chapitre suffisent-ils ?"),
    CADRE("cadreExists", "Existe-t-il un cadre d’emplois de fonctionnaires pour ces fonctions ?"),
    WORKING_TIME("workingTimePercent", "Quel est le temps de travail, en pourcentage du temps complet ?"),
    EXPERT_POST("designatedExpertPost", "L’emploi est-il désigné pour son expertise ou ses responsabilités ?"),
    SIX_YEARS("sixYearsOfService", "La personne compte-t-elle six ans de services dans la catégorie ?"),
    URGENCY("urgency", "Une urgence motivée empêche-t-elle de respecter le délai ?"),
    NOTICE_DATE("noticeDate", "Quand l’avis est-il publié ?");

    private final String key;
    private final String question;

    Fact(String key, String question) {
        this.key = key;
        this.question = question;
    }

    /** Its name in the JSON of the what-if, in forms, and in the tables but for the credits. */
    public String key() {
        return key;
    }

    /** The French question that gets it. */
    public String question() {
        return question;
    }

    /** What is known of it; null when nothing is. */
    @Nullable
    Object in(LegalFacts facts) {
        return switch (this) {
            case NEED -> facts.need();
            case ROUTE -> facts.route();
            case CATEGORY -> facts.category();
            case DURATION -> facts.durationMonths();
            case ABSENT_AGENT -> facts.absentAgent();
            case CIVIL_SERVANT -> facts.civilServantChosen();
            case DELIBERATION -> facts.deliberationAllowsContract();
            case CREDITS -> facts.creditsAvailable();
            case CADRE -> facts.cadreExists();
            case WORKING_TIME -> facts.workingTimePercent();
            case EXPERT_POST -> facts.designatedExpertPost();
            case SIX_YEARS -> facts.sixYearsOfService();
            case URGENCY -> facts.urgencyReason();
            case NOTICE_DATE -> facts.noticeDate();
        };
    }

    /** The fact behind a column of the tables; empty for what follows from other facts. */
    static Optional<Fact> ofColumn(String column) {
        String key = TableWords.CREDITS.equals(column) ? CREDITS.key : column;
        return Arrays.stream(values()).filter(fact -> fact.key.equals(key)).findFirst();
    }
}
