package fr.metropole.recruitment.completion.process;

import fr.metropole.recruitment.completion.ServiceDesk;
import fr.metropole.recruitment.completion.TrialDecision;
import fr.metropole.recruitment.completion.TrialVerdict;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.offer.OfferView;
import fr.metropole.recruitment.offer.TrialPeriod;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The manager concludes the trial period, some days before it ends. */
@Component
class ConcludeTrialPeriod implements UserTaskHandler {

    private final ServiceDesk desk;
    private final CompletionHeading heading;

    ConcludeTrialPeriod(ServiceDesk desk, CompletionHeading heading) {
        this.desk = desk;
        this.heading = heading;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(CompletionModel.PROCESS, CompletionModel.USER_TASK_CONCLUDE_TRIAL_PERIOD);
    }

    @Override
    public FormView show(TaskContext task) {
        FormView view = heading.of(task);
        TrialPeriod first = heading.offer(task).map(OfferView::trial).orElse(null);
        return first == null
                ? view
                : view.with("trialFirst", first.inWords())
                        .with("trialLength", first.length())
                        .with("trialUnit", first.unit().name());
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission form) {
        TrialVerdict verdict = form.requiredChoice("verdict", TrialVerdict.class);
        TrialDecision decision = new TrialDecision(verdict, renewal(verdict, form), form.text("reason"));
        return desk.concludeTrial(new CaseReference(task.businessKey()), decision, task.actor())
                .map(done -> Routing.verdict(verdict));
    }

    private static @Nullable TrialPeriod renewal(TrialVerdict verdict, Submission form) {
        Integer length = form.integer("trialLength");
        return verdict != TrialVerdict.RENEWED || length == null
                ? null
                : new TrialPeriod(length, form.requiredChoice("trialUnit", TrialPeriod.Unit.class));
    }
}
