package fr.metropole.recruitment.hiring.process;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.hiring.HiringProgress;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.StartHandler;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.requisition.RequisitionDrafts;
import fr.metropole.recruitment.requisition.RequisitionSteps;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import fr.metropole.recruitment.requisition.process.NeedForm;
import fr.metropole.recruitment.requisition.process.NeedWords;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Starts a recruitment: from the start form, which also drafts the request, or from a draft by its reference. */
@Component
class StartHiring implements StartHandler {

    private final RequisitionDrafts drafts;
    private final RequisitionSteps steps;
    private final Requisitions requisitions;
    private final NeedForm needForm;
    private final HiringProgress progress;
    private final CurrentAgent agent;

    StartHiring(
            RequisitionDrafts drafts,
            RequisitionSteps steps,
            Requisitions requisitions,
            NeedForm needForm,
            HiringProgress progress,
            CurrentAgent agent) {
        this.drafts = drafts;
        this.steps = steps;
        this.requisitions = requisitions;
        this.needForm = needForm;
        this.progress = progress;
        this.agent = agent;
    }

    @Override
    public String process() {
        return HiringModel.PROCESS;
    }

    @Override
    public FormView show(PersonId actor) {
        return needForm.empty(actor);
    }

    @Override
    public Refusal inOwnWords(Refusal refusal) {
        return NeedWords.of(refusal);
    }

    @Override
    public boolean startsDraft(String businessKey) {
        return request(businessKey).isPresent();
    }

    @Override
    public Outcome<StartedCase> start(PersonId actor, @Nullable String businessKey, Submission submission) {
        return draft(actor, businessKey, submission)
                .then(draft -> steps.start(draft.reference(), actor))
                .peek(started -> progress.opened(started.reference()))
                .map(started -> new StartedCase(started.reference().value(), Routing.none()));
    }

    private Outcome<RequisitionView> draft(PersonId actor, @Nullable String businessKey, Submission submission) {
        if (!submission.values().isEmpty()) {
            String asked = submission.text("reference");
            return drafts.draft(actor, asked == null ? businessKey : asked, NeedForm.read(submission), null);
        }
        return request(String.valueOf(businessKey))
                .map(draft -> ownOrHr(actor, draft))
                .orElseGet(() -> Outcome.refused(Refusal.notFound(
                        "REQUISITION_UNKNOWN", "Aucune demande de recrutement ne porte cette référence.")));
    }

    private Outcome<RequisitionView> ownOrHr(PersonId actor, RequisitionView draft) {
        return draft.requester().equals(actor) || agent.isIn(Groups.HR)
                ? Outcome.accepted(draft)
                : Outcome.refused(Refusal.forbidden(
                        "NOT_ALLOWED",
                        "Ce recrutement est engagé par la personne qui l’a demandé ou par les ressources humaines."));
    }

    private Optional<RequisitionView> request(String businessKey) {
        return CaseReference.isValid(businessKey)
                ? requisitions
                        .find(new CaseReference(businessKey))
                        .filter(found -> found.reference().value().equals(businessKey))
                : Optional.empty();
    }
}
