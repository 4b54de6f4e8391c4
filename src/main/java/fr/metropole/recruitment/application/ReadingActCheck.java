package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.ActCheck;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.requisition.LegalBasis;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** No act for somebody who was not read by both managers, in the order the law asks for, and interviewed by enough people. */
@Component
class ReadingActCheck implements ActCheck {

    private static final int PLACE = 30;
    private static final Set<ApplicationState> ASSESSED =
            EnumSet.of(ApplicationState.INTERVIEWED, ApplicationState.INTERVIEW_WAIVED, ApplicationState.RETAINED);
    private static final Set<ApplicationState> UNREAD =
            EnumSet.of(ApplicationState.ADMISSIBLE, ApplicationState.REVIEWED_N1);

    private final ApplicationTable applications;
    private final CaseTable cases;
    private final Requisitions requisitions;

    ReadingActCheck(ApplicationTable applications, CaseTable cases, Requisitions requisitions) {
        this.applications = applications;
        this.cases = cases;
        this.requisitions = requisitions;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Refusal> missing(ActToSign act) {
        Optional<ApplicationRow> application = applications
                .byNumber(act.applicationNumber())
                .filter(row -> row.caseReference().equals(act.reference()));
        if (application.isEmpty()) {
            return List.of(Refusal.conflict("CASE_APPLICATION_MISSING", "La candidature n’est pas de ce recrutement."));
        }
        Optional<RequisitionView> asked = requisitions.find(act.reference());
        if (asked.isEmpty()) {
            return List.of();
        }
        RequisitionView need = asked.get();
        List<Refusal> missing = new ArrayList<>();
        Stream.of(
                        reading(application.get(), need),
                        order(application.get(), need, act.contract()),
                        others(application.get()))
                .flatMap(Optional::stream)
                .forEach(missing::add);
        return missing;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Rule> rules(CaseReference reference) {
        List<ApplicationRow> rows = applications.ofCase(reference);
        return requisitions
                .find(reference)
                .map(need -> ReadingRules.of(rows, need.basis()))
                .orElse(List.of());
    }

    private Optional<Refusal> reading(ApplicationRow application, RequisitionView need) {
        ApplicationView view = application.toView();
        if (view.reviews().size() < ReviewLevel.values().length) {
            return refusal(
                    "CASE_REVIEW_MISSING", "La candidature choisie n’a pas été examinée par le N+1 et par le N+2.");
        }
        int least = leastInterviewers(need);
        long assessors =
                view.grids().stream().filter(grid -> !grid.conflictOfInterest()).count();
        return ASSESSED.contains(view.state()) && assessors >= least
                ? Optional.empty()
                : refusal(
                        "CASE_INTERVIEW_MISSING",
                        "La candidature choisie n’a pas été évaluée en entretien par %d personne(s) au moins."
                                .formatted(least));
    }

    /** None where the interviews were waived, which only a rule without a minimum allows. */
    private int leastInterviewers(RequisitionView need) {
        LegalBasis basis = need.basis();
        boolean waived = cases.findById(need.reference().value())
                .filter(CaseRow::areInterviewsWaived)
                .isPresent();
        int required = basis == null ? 1 : basis.minimumInterviewers();
        return waived ? required : Math.max(1, required);
    }

    /** Civil servants come first: an order is for them, a contract is read after the record (CGFP L332-8, 2°). */
    private Optional<Refusal> order(ApplicationRow application, RequisitionView need, boolean contract) {
        if (application.status().isStatutory() || !need.civilServantsFirst()) {
            return Optional.empty();
        }
        if (!contract) {
            return refusal(
                    "CASE_NOT_A_CIVIL_SERVANT", "Un arrêté ne nomme qu’un fonctionnaire ou un lauréat de concours.");
        }
        Instant opened = cases.findById(need.reference().value())
                .flatMap(CaseRow::poolOpenedAt)
                .orElse(Instant.MAX);
        return application.toView().reviews().stream()
                        .anyMatch(review -> review.at().isBefore(opened))
                ? refusal("CASE_READ_BEFORE_RECORD", "Cette candidature a été examinée avant le constat infructueux.")
                : Optional.empty();
    }

    private Optional<Refusal> others(ApplicationRow application) {
        List<String> unread = applications.ofCase(application.caseReference()).stream()
                .filter(other -> UNREAD.contains(other.state()))
                .map(ApplicationRow::number)
                .toList();
        return unread.isEmpty()
                ? Optional.empty()
                : refusal(
                        "CASE_APPLICATIONS_UNREAD",
                        "Des candidatures recevables restent à examiner : %s.".formatted(String.join(", ", unread)));
    }

    private static Optional<Refusal> refusal(String code, String sentence) {
        return Optional.of(Refusal.conflict(code, sentence));
    }
}
