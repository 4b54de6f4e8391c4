package fr.metropole.recruitment.legal;

import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;

/** The words and columns of the tables: HR reads French there, the code has its own names. */
public final class TableWords {

    public static final String LEGAL_BASIS = "legal-basis";
    public static final String PUBLICATION_RULES = "publication-rules";
    public static final String APPROVAL_CHAIN = "approval-chain";
    public static final String PANEL_RULES = "panel-rules";
    public static final String TRIAL_PERIOD = "trial-period";
    public static final String RENEWAL_NOTICE = "renewal-notice";

    static final String CREDITS = "credits";
    static final String OPEN_ENDED_RENEWAL = "openEndedRenewal";
    static final String YES = "oui";
    static final String NO = "non";
    static final String ENOUGH = "suffisants";
    static final String NOT_ENOUGH = "insuffisants";
    static final String NOT_APPLICABLE = "sans objet";

    private TableWords() {}

    static String of(boolean answer) {
        return answer ? YES : NO;
    }

    static String of(Need need) {
        return switch (need) {
            case REPLACEMENT -> "remplacement";
            case VACANCY -> "vacance";
            case CREATION -> "création";
            case PROJECT -> "projet";
            case TEMPORARY_INCREASE -> "accroissement temporaire";
            case SEASONAL -> "accroissement saisonnier";
        };
    }

    static String of(Route route) {
        return switch (route) {
            case STATUTORY_ELSE_CONTRACT -> "statutaire, à défaut contractuel";
            case CONTRACT -> "contractuel";
            case TEMPORARY_CONTRACT -> "contractuel dans l’attente d’un fonctionnaire";
            case DISABILITY -> "handicap";
        };
    }
}
