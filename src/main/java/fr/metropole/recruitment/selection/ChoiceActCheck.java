package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.application.ApplicantView;
import fr.metropole.recruitment.application.Applications;
import fr.metropole.recruitment.core.ActCheck;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.requisition.LegalBasis;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** No act for anybody but the chosen candidate; no contract before the record that no civil servant could be recruited. */
@Component
class ChoiceActCheck implements ActCheck {

    private static final int PLACE = 40;

    private final Selections selections;
    private final Applications applications;
    private final Requisitions requisitions;

    ChoiceActCheck(Selections selections, Applications applications, Requisitions requisitions) {
        this.selections = selections;
        this.applications = applications;
        this.requisitions = requisitions;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Refusal> missing(ActToSign act) {
        return requisitions
                .find(act.reference())
                .map(need -> missing(act, need))
                .orElse(List.of());
    }

    private List<Refusal> missing(ActToSign act, RequisitionView need) {
        Optional<SelectionView> selection = selections.find(act.reference());
        List<Refusal> missing = new ArrayList<>();
        if (selection
                .map(SelectionView::chosen)
                .filter(act.applicationNumber()::equals)
                .isEmpty()) {
            missing.add(Refusal.conflict("CASE_NOT_CHOSEN", "Cette candidature n’est pas celle qui a été choisie."));
        }
        LegalBasis basis = need.basis();
        boolean assessed = selection.map(SelectionView::assessment).isPresent();
        if (basis != null && basis.assessmentDocument() && !assessed) {
            missing.add(
                    Refusal.conflict("CASE_ASSESSMENT_MISSING", "Il manque au dossier le document d’appréciation."));
        }
        if (act.contract() && need.civilServantsFirst() && !isCivilServant(act) && !isRecorded(selection)) {
            missing.add(Refusal.conflict("CASE_RECORD_MISSING", "Le constat infructueux n’est pas signé."));
        }
        return missing;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Rule> rules(CaseReference reference) {
        return requisitions
                .find(reference)
                .map(need -> ChoiceProof.of(selections.find(reference).orElse(null), need))
                .orElse(List.of());
    }

    private boolean isCivilServant(ActToSign act) {
        return applications
                .applicant(act.applicationNumber())
                .map(ApplicantView::status)
                .filter(status -> status.isStatutory())
                .isPresent();
    }

    private static boolean isRecorded(Optional<SelectionView> selection) {
        return selection.stream().flatMap(view -> view.records().stream()).anyMatch(UnsuccessfulRecord::isSigned);
    }
}
