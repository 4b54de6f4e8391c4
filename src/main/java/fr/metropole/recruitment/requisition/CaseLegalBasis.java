package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.legal.LegalFacts;
import fr.metropole.recruitment.legal.LegalMoment;

/** Asks the law about a case with all that the case knows. */
public interface CaseLegalBasis {

    /** What the case knows; a step adds what it knows itself before it asks. */
    LegalFacts facts(CaseReference reference);

    /**
     * What a recruitment with these facts must keep to. Keeps nothing.
     *
     * @return the basis; or the named error of the tables, {@code DURATION_MISSING}
     */
    Outcome<LegalBasis> basis(LegalFacts facts);

    /** Whether a candidate may be chosen without an interview: no rule that may still apply asks for one. */
    boolean interviewsOptional(LegalFacts facts);

    /**
     * The same, decided for the case: instances of the decisions and the rows that fired stay with it. Once the notice is
     * out, its day chooses the texts that are cited.
     */
    Outcome<LegalBasis> decide(CaseReference reference, LegalMoment moment, LegalFacts facts);
}
