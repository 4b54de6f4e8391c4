package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.legal.LawFromModels;
import fr.metropole.recruitment.legal.LegalFacts;
import fr.metropole.recruitment.legal.LegalMoment;
import fr.metropole.recruitment.legal.LegalRules;

/** The law by the real tables, for modules that are tested without the requests' own database; keeps no decision. */
public final class LegalBasisOfTest implements CaseLegalBasis {

    private final LegalRules rules = LawFromModels.rules();
    private final Requisitions requisitions;

    public LegalBasisOfTest(Requisitions requisitions) {
        this.requisitions = requisitions;
    }

    @Override
    public LegalFacts facts(CaseReference reference) {
        return requisitions.find(reference).orElseThrow().facts().legal();
    }

    @Override
    public Outcome<LegalBasis> basis(LegalFacts facts) {
        return LegalBases.of(rules.path(facts));
    }

    @Override
    public boolean interviewsOptional(LegalFacts facts) {
        return LegalBases.interviewsOptional(rules.path(facts));
    }

    @Override
    public Outcome<LegalBasis> decide(CaseReference reference, LegalMoment moment, LegalFacts facts) {
        return basis(facts);
    }
}
