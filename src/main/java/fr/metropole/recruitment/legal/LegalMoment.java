package fr.metropole.recruitment.legal;

import java.util.List;

/** When on its path a case asks the law, and which tables decide then. */
public enum LegalMoment {
    /** The request is about to be checked by HR. */
    REQUEST("à la demande", TableWords.LEGAL_BASIS, TableWords.APPROVAL_CHAIN),
    /** The notice goes out. */
    NOTICE("à la publication", TableWords.PUBLICATION_RULES),
    /** The interviews are prepared. */
    PANEL("à la composition du jury", TableWords.PANEL_RULES),
    /** The terms of the act are fixed, for a civil servant or for a contract. */
    ACT("aux conditions d’engagement", TableWords.LEGAL_BASIS, TableWords.TRIAL_PERIOD, TableWords.RENEWAL_NOTICE);

    private final String label;
    private final List<String> tables;

    LegalMoment(String label, String... tables) {
        this.label = label;
        this.tables = List.of(tables);
    }

    /** French words. */
    public String label() {
        return label;
    }

    /** Keys of the tables that decide then. */
    public List<String> tables() {
        return tables;
    }
}
