package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.ActCheck;
import fr.metropole.recruitment.core.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** No act without an approved request, its opinions, its budget visa, its legal basis and, where due, a post that exists. */
@Component
class RequestActCheck implements ActCheck {

    private static final int PLACE = 10;

    private final Requisitions requisitions;
    private final PostCreations creations;

    RequestActCheck(Requisitions requisitions, PostCreations creations) {
        this.requisitions = requisitions;
        this.creations = creations;
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
                .map(request -> missing(request, act.contract()))
                .orElseGet(() -> List.of(refusal("CASE_REQUEST_MISSING", "Aucune demande de recrutement n’existe.")));
    }

    private List<Refusal> missing(RequisitionView request, boolean contract) {
        List<Refusal> missing = new ArrayList<>();
        if (request.status() != RequisitionStatus.APPROVED) {
            missing.add(refusal("CASE_NOT_APPROVED", "La demande de recrutement n’est pas approuvée."));
        }
        Stream.of(ReviewStep.values())
                .filter(step -> !isApproved(request, step))
                .map(step -> refusal(
                        "CASE_" + step.name() + "_MISSING",
                        "Il manque au dossier : %s favorable."
                                .formatted(step.label().toLowerCase(Locale.FRENCH))))
                .forEach(missing::add);
        LegalBasis basis = request.basis();
        if (basis == null) {
            missing.add(refusal("CASE_LEGAL_BASIS_MISSING", "Le fondement juridique n’est pas déterminé."));
        } else if (basis.deliberation()) {
            creations.lacks(request.reference(), contract).ifPresent(missing::add);
        }
        return missing;
    }

    private static boolean isApproved(RequisitionView request, ReviewStep step) {
        return request.opinions().stream()
                .reduce((earlier, later) -> later)
                .map(OpinionView::round)
                .filter(last -> request.opinions().stream()
                        .anyMatch(opinion -> opinion.step() == step
                                && opinion.verdict() == Verdict.APPROVED
                                && opinion.round() == last))
                .isPresent();
    }

    private static Refusal refusal(String code, String sentence) {
        return Refusal.conflict(code, sentence);
    }
}
