package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.legal.CaseLaw;
import fr.metropole.recruitment.legal.LegalFacts;
import fr.metropole.recruitment.legal.LegalMoment;
import fr.metropole.recruitment.legal.LegalRules;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows of a case: the need, the budget visa, the council's deliberation, the day of the notice. */
@Service
@Transactional
class StoredLegalBasis implements CaseLegalBasis {

    private final RequisitionTable table;
    private final PostCreations creations;
    private final LegalRules rules;
    private final CaseLaw law;

    StoredLegalBasis(RequisitionTable table, PostCreations creations, LegalRules rules, CaseLaw law) {
        this.table = table;
        this.creations = creations;
        this.rules = rules;
        this.law = law;
    }

    @Override
    @Transactional(readOnly = true)
    public LegalFacts facts(CaseReference reference) {
        Requisition request = table.findById(reference.slug()).orElseThrow();
        LegalFacts facts = request.facts()
                .legal()
                .but()
                .noticeDate(request.noticePublishedOn())
                .build();
        if (request.facts().need() != Need.CREATION) {
            return facts;
        }
        return facts.but()
                .creditsAvailable(credits(reference, request.toView()))
                .deliberationAllowsContract(openToContract(reference).orElse(null))
                .build();
    }

    /** What the draft of the deliberation says; before it, what the budget visa vouches for. */
    private @Nullable Boolean credits(CaseReference reference, RequisitionView request) {
        Boolean vouched = request.budgetVisaBy() == null ? null : true;
        return creations
                .find(reference)
                .map(creation -> creation.draft().credits().available())
                .orElse(vouched);
    }

    /** What an adopted deliberation says; nothing before the vote. */
    private Optional<Boolean> openToContract(CaseReference reference) {
        return creations
                .find(reference)
                .filter(creation -> creation.vote() != null && creation.vote().adopted())
                .map(creation -> creation.draft().openToContract());
    }

    @Override
    @Transactional(readOnly = true)
    public Outcome<LegalBasis> basis(LegalFacts facts) {
        return LegalBases.of(rules.path(facts));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean interviewsOptional(LegalFacts facts) {
        return LegalBases.interviewsOptional(rules.path(facts));
    }

    @Override
    public Outcome<LegalBasis> decide(CaseReference reference, LegalMoment moment, LegalFacts facts) {
        return basis(facts).peek(basis -> {
            law.decide(reference, moment, facts);
            if (moment == LegalMoment.NOTICE) {
                Requisition request =
                        table.findForUpdateBySlug(reference.slug()).orElseThrow();
                request.publishedOn(facts.noticeDate());
                request.restOn(basis);
            }
        });
    }
}
