package fr.metropole.recruitment.offer.process;

import fr.metropole.recruitment.application.ApplicantView;
import fr.metropole.recruitment.application.Applications;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.offer.OfferDesk;
import fr.metropole.recruitment.offer.OfferView;
import fr.metropole.recruitment.offer.Offers;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.requisition.LegalBasis;
import fr.metropole.recruitment.requisition.NeedHeading;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What every form about an offer shows first: which case, which candidate, on which basis, where the offer stands. */
@Component
class OfferHeading {

    private final Requisitions requisitions;
    private final NeedHeading heading;
    private final Applications applications;
    private final Offers offers;
    private final OfferDesk desk;

    OfferHeading(
            Requisitions requisitions, NeedHeading heading, Applications applications, Offers offers, OfferDesk desk) {
        this.requisitions = requisitions;
        this.heading = heading;
        this.applications = applications;
        this.offers = offers;
        this.desk = desk;
    }

    RequisitionView need(TaskContext task) {
        return requisitions.find(new CaseReference(task.businessKey())).orElseThrow();
    }

    Optional<OfferView> offer(TaskContext task) {
        return offers.current(new CaseReference(task.businessKey()));
    }

    FormView of(TaskContext task) {
        RequisitionView need = need(task);
        FormView view = heading.of(need).with("ruleSummary", rule(need.basis())).and(candidate(task));
        return offer(task).map(offer -> view.and(OfferShow.of(offer))).orElse(view);
    }

    private FormView candidate(TaskContext task) {
        Optional<String> number = offer(task)
                .map(OfferView::applicationNumber)
                .or(() -> desk.candidate(new CaseReference(task.businessKey())));
        Optional<ApplicantView> applicant = number.flatMap(applications::applicant);
        return FormView.empty()
                .with("applicationNumber", number.orElse(""))
                .with("candidateName", applicant.map(ApplicantView::name).orElse("—"))
                .with(
                        "candidateStatus",
                        applicant.map(one -> one.status().label()).orElse("—"));
    }

    private static String rule(@org.jspecify.annotations.Nullable LegalBasis basis) {
        if (basis == null) {
            return "Fondement à préciser.";
        }
        return "Fondement : %s. Déclaration (DVE) : %s. Contrôle de légalité : %s."
                .formatted(
                        basis.basis(),
                        basis.declaration() ? "obligatoire" : "non requise",
                        basis.legalityControl() ? "oui" : "non");
    }
}
