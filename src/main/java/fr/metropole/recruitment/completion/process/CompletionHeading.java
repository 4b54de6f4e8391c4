package fr.metropole.recruitment.completion.process;

import fr.metropole.recruitment.application.ApplicantView;
import fr.metropole.recruitment.application.Applications;
import fr.metropole.recruitment.completion.CaseOutcome;
import fr.metropole.recruitment.completion.CompletionView;
import fr.metropole.recruitment.completion.Completions;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.offer.ActView;
import fr.metropole.recruitment.offer.OfferView;
import fr.metropole.recruitment.offer.OfferWords;
import fr.metropole.recruitment.offer.Offers;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.requisition.NeedHeading;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What every form at the end of a case shows first: which case, which act, how far the end has come. */
@Component
class CompletionHeading {

    private final Requisitions requisitions;
    private final NeedHeading heading;
    private final Applications applications;
    private final Offers offers;
    private final Completions completions;
    private final Clock clock;

    CompletionHeading(
            Requisitions requisitions,
            NeedHeading heading,
            Applications applications,
            Offers offers,
            Completions completions,
            Clock clock) {
        this.requisitions = requisitions;
        this.heading = heading;
        this.applications = applications;
        this.offers = offers;
        this.completions = completions;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Optional<OfferView> offer(TaskContext task) {
        return offers.current(new CaseReference(task.businessKey()));
    }

    FormView of(TaskContext task) {
        CaseReference reference = new CaseReference(task.businessKey());
        RequisitionView need = requisitions.find(reference).orElseThrow();
        FormView act = offer(task).map(this::offer).orElseGet(FormView::empty);
        FormView end = completions.find(reference).map(CompletionHeading::end).orElseGet(FormView::empty);
        return heading.of(need).and(act).and(end);
    }

    private FormView offer(OfferView offer) {
        FormView view = FormView.empty()
                .with("applicationNumber", offer.applicationNumber())
                .with(
                        "candidateName",
                        applications
                                .applicant(offer.applicationNumber())
                                .map(ApplicantView::name)
                                .orElse("—"))
                .with("offerTerms", "- " + String.join("\n- ", OfferWords.terms(offer)));
        ActView act = offer.act();
        return act == null
                ? view
                : view.with("actNumberShown", act.number()).with("actSignedShown", OfferWords.day(act.signedOn()));
    }

    private static FormView end(CompletionView end) {
        CaseOutcome outcome = end.outcome();
        return FormView.empty()
                .with("caseOutcomeShown", outcome == null ? "" : outcome.label())
                .with("transmittedShown", OfferWords.day(end.transmittedOn()))
                .with("acknowledgedShown", OfferWords.day(end.acknowledgedOn()))
                .with("startedShown", OfferWords.day(end.startedOn()))
                .with("trialEndsShown", OfferWords.day(end.trialEndsOn()))
                .with("trialRenewed", end.trialRenewed());
    }
}
