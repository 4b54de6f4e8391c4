package fr.metropole.recruitment.offer.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.offer.OfferDesk;
import fr.metropole.recruitment.offer.OfferView;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import org.springframework.stereotype.Component;

/** Finance confirms that the contract is budgeted, or sends its terms back. */
@Component
class ConfirmBudget implements UserTaskHandler {

    private final OfferDesk desk;
    private final OfferHeading heading;

    ConfirmBudget(OfferDesk desk, OfferHeading heading) {
        this.desk = desk;
        this.heading = heading;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(OfferContractualModel.PROCESS, OfferContractualModel.USER_TASK_CONFIRM_BUDGET);
    }

    @Override
    public FormView show(TaskContext task) {
        return heading.of(task);
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission form) {
        CaseReference reference = new CaseReference(task.businessKey());
        Verdict verdict = form.requiredChoice("verdict", Verdict.class);
        Outcome<OfferView> done =
                switch (verdict) {
                    case APPROVED -> desk.confirmBudget(reference, task.actor());
                    case RETURNED -> desk.returnTerms(reference, form.text("reason"), task.actor());
                };
        return done.map(offer -> Routing.verdict(verdict));
    }

    private enum Verdict {
        APPROVED,
        RETURNED
    }
}
