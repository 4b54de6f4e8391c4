package fr.metropole.recruitment.offer.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.offer.ContractTerms;
import fr.metropole.recruitment.offer.OfferDesk;
import fr.metropole.recruitment.offer.OfferView;
import fr.metropole.recruitment.offer.TrialPeriod;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import fr.metropole.recruitment.requisition.RequisitionView;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** HR fixes the terms of the contract that is proposed to the chosen candidate. */
@Component
class DraftTerms implements UserTaskHandler {

    private final OfferDesk desk;
    private final OfferHeading heading;
    private final SuggestedDates dates;

    DraftTerms(OfferDesk desk, OfferHeading heading, SuggestedDates dates) {
        this.desk = desk;
        this.heading = heading;
        this.dates = dates;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(OfferContractualModel.PROCESS, OfferContractualModel.USER_TASK_DRAFT_TERMS);
    }

    @Override
    public FormView show(TaskContext task) {
        RequisitionView need = heading.need(task);
        FormView view = dates.ofTerms(need)
                .with("durationMonths", need.facts().durationMonths())
                .and(heading.of(task));
        return heading.offer(task).map(offer -> view.and(former(offer))).orElse(view);
    }

    private static FormView former(OfferView offer) {
        ContractTerms terms = offer.contract();
        if (terms == null) {
            return FormView.empty();
        }
        TrialPeriod trial = terms.trial();
        return FormView.empty()
                .with("grossMonthlyPay", terms.grossMonthlyPay())
                .with("startsOn", terms.startsOn().toString())
                .with("answerBy", terms.answerBy().toString())
                .with("durationMonths", terms.durationMonths())
                .with("trialLength", trial == null ? null : trial.length())
                .with("trialUnit", trial == null ? null : trial.unit().name());
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission form) {
        ContractTerms terms = new ContractTerms(
                Objects.requireNonNull(form.decimal("grossMonthlyPay")),
                Objects.requireNonNull(form.date("startsOn")),
                form.integer("durationMonths"),
                trial(form),
                Objects.requireNonNull(form.date("answerBy")));
        return desk.propose(new CaseReference(task.businessKey()), terms, task.actor())
                .map(offer -> Routing.none());
    }

    private static @Nullable TrialPeriod trial(Submission form) {
        Integer length = form.integer("trialLength");
        return length == null || length == 0
                ? null
                : new TrialPeriod(length, form.requiredChoice("trialUnit", TrialPeriod.Unit.class));
    }
}
