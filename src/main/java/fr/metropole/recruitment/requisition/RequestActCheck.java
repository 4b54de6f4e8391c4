package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.ActCheck;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    @Override
    @Transactional(readOnly = true)
    public List<Rule> rules(CaseReference reference) {
        return requisitions.find(reference).map(this::rules).orElse(List.of());
    }

    private List<Rule> rules(RequisitionView request) {
        List<Rule> rules = new ArrayList<>();
        boolean approved = request.status() == RequisitionStatus.APPROVED;
        rules.add(Rule.of(
                "REQUEST_APPROVED",
                "La demande de recrutement est approuvée",
                "CASE_NOT_APPROVED",
                approved ? "Demande approuvée, " + request.opinions().size() + " avis rendus" : null));
        for (ReviewStep step : ReviewStep.values()) {
            rules.add(Rule.of(
                    "REQUEST_" + step.name(),
                    "Favorable : " + step.label(),
                    "CASE_" + step.name() + "_MISSING",
                    OpinionProof.of(request, step)));
        }
        rules.add(Rule.judged(
                "REQUEST_NOT_BY_REQUESTER",
                "Personne ne se prononce sur sa propre demande",
                request.opinions().isEmpty() ? null : OpinionProof.deciders(request),
                OpinionProof.own(request)));
        LegalBasis basis = request.basis();
        rules.add(Rule.of(
                "LEGAL_BASIS",
                "Le fondement juridique est déterminé",
                "CASE_LEGAL_BASIS_MISSING",
                basis == null ? null : basis.basis() + ", règle " + basis.rule()));
        if (basis != null && basis.deliberation()) {
            rules.add(post(request.reference()));
        }
        return rules;
    }

    private Rule post(CaseReference reference) {
        String proof = creations
                .find(reference)
                .filter(creation -> creation.step() == DeliberationStep.ACKNOWLEDGED)
                .map(creation -> "Délibération adoptée, transmise, accusé de réception reçu")
                .orElse(null);
        return new Rule(
                "POST_CREATED",
                "Le poste existe par une délibération exécutoire",
                Set.of("POST_NOT_CREATED", "ERR_DELIBERATION_SANS_CONTRAT"),
                proof,
                null);
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
                        .anyMatch(opinion -> opinion.countsFor(step)
                                && opinion.verdict() == Verdict.APPROVED
                                && opinion.round() == last))
                .isPresent();
    }

    private static Refusal refusal(String code, String sentence) {
        return Refusal.conflict(code, sentence);
    }
}
