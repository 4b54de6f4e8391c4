package fr.metropole.recruitment.offer.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.offer.ActDesk;
import fr.metropole.recruitment.offer.OfferView;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** HR collects the candidate's signature under the contract. */
@Component
class CollectCandidateSignature implements UserTaskHandler {

    private final ActDesk desk;
    private final OfferHeading heading;
    private final SuggestedDates dates;
    private final ActRouting routing;

    CollectCandidateSignature(ActDesk desk, OfferHeading heading, SuggestedDates dates, ActRouting routing) {
        this.desk = desk;
        this.heading = heading;
        this.dates = dates;
        this.routing = routing;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(OfferContractualModel.PROCESS, OfferContractualModel.USER_TASK_COLLECT_CANDIDATE_SIGNATURE);
    }

    @Override
    public FormView show(TaskContext task) {
        return heading.of(task).with("signedOn", dates.today().toString());
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission form) {
        CaseReference reference = new CaseReference(task.businessKey());
        Verdict verdict = form.requiredChoice("verdict", Verdict.class);
        Outcome<OfferView> done =
                switch (verdict) {
                    case SIGNED ->
                        desk.candidateSigns(reference, Objects.requireNonNull(form.date("signedOn")), task.actor());
                    case DECLINED -> desk.candidateDoesNotSign(reference, form.text("reason"));
                };
        return done.map(offer -> routing.of(offer, verdict));
    }

    private enum Verdict {
        SIGNED,
        DECLINED
    }
}
