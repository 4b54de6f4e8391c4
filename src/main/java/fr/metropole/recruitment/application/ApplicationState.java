package fr.metropole.recruitment.application;

import java.util.EnumSet;
import java.util.Set;

/** Where one application stands, in the words that HR uses. Every change of state passes through {@link #allows}. */
public enum ApplicationState {
    RECEIVED("Reçue"),
    INCOMPLETE("Incomplète, pièce demandée"),
    ADMISSIBLE("Recevable"),
    WAITING_FOR_POOL("Recevable, en attente de l’ouverture aux contractuels"),
    INADMISSIBLE("Irrecevable"),
    REVIEWED_N1("Examinée par le N+1"),
    REVIEWED_N2("Examinée par le N+2"),
    SHORTLISTED("Présélectionnée"),
    NOT_SHORTLISTED("Non présélectionnée"),
    INTERVIEW_PLANNED("Entretien planifié"),
    INTERVIEWED("Entretien passé"),
    /** The rule asks for no interview, and the choice is made without one. */
    INTERVIEW_WAIVED("Présélectionnée, sans entretien"),
    RETAINED("Retenue"),
    RESERVE_LIST("En réserve"),
    NOT_RETAINED("Non retenue"),
    WITHDRAWN("Retirée par le candidat"),
    CASE_CLOSED("Close avec le recrutement");

    private static final Set<ApplicationState> FINAL =
            EnumSet.of(INADMISSIBLE, NOT_SHORTLISTED, RETAINED, RESERVE_LIST, NOT_RETAINED, WITHDRAWN, CASE_CLOSED);

    /** What a shortlist makes of an application until its candidate hears of it. */
    static final Set<ApplicationState> SETTLED = EnumSet.of(SHORTLISTED, INTERVIEW_WAIVED, NOT_SHORTLISTED);

    private final String label;

    ApplicationState(String label) {
        this.label = label;
    }

    /** French words for the reader of a page. */
    public String label() {
        return label;
    }

    /** Whether the application is decided: nothing but its answer can follow. */
    public boolean isFinal() {
        return FINAL.contains(this);
    }

    /** Whether the admissibility check has let the application through. */
    public boolean isAdmitted() {
        return switch (this) {
            case RECEIVED, INCOMPLETE, INADMISSIBLE, WITHDRAWN, CASE_CLOSED -> false;
            default -> true;
        };
    }

    /** Whether an application in this state may go over to another one. */
    public boolean allows(ApplicationState next) {
        return isFinal()
                ? false
                : next == WITHDRAWN || next == CASE_CLOSED || following().contains(next);
    }

    private Set<ApplicationState> following() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(INCOMPLETE, ADMISSIBLE, WAITING_FOR_POOL, INADMISSIBLE);
            case INCOMPLETE -> EnumSet.of(RECEIVED, INCOMPLETE, ADMISSIBLE, WAITING_FOR_POOL, INADMISSIBLE);
            case WAITING_FOR_POOL -> EnumSet.of(ADMISSIBLE);
            case ADMISSIBLE -> EnumSet.of(REVIEWED_N1);
            case REVIEWED_N1 -> EnumSet.of(REVIEWED_N2);
            case REVIEWED_N2 -> EnumSet.of(SHORTLISTED, NOT_SHORTLISTED);
            case SHORTLISTED -> EnumSet.of(INTERVIEW_PLANNED, INTERVIEW_WAIVED);
            case INTERVIEW_PLANNED -> EnumSet.of(INTERVIEWED);
            case INTERVIEWED, INTERVIEW_WAIVED -> EnumSet.of(RETAINED, RESERVE_LIST, NOT_RETAINED);
            default -> EnumSet.noneOf(ApplicationState.class);
        };
    }
}
