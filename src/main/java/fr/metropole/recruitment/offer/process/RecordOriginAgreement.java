package fr.metropole.recruitment.offer.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.offer.OfferDesk;
import fr.metropole.recruitment.offer.OfferView;
import fr.metropole.recruitment.offer.OriginAnswer;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** HR records whether the employer of origin lets the agent go. */
@Component
class RecordOriginAgreement implements UserTaskHandler {

    private final OfferDesk desk;
    private final OfferHeading heading;
    private final SuggestedDates dates;

    RecordOriginAgreement(OfferDesk desk, OfferHeading heading, SuggestedDates dates) {
        this.desk = desk;
        this.heading = heading;
        this.dates = dates;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(OfferStatutoryModel.PROCESS, OfferStatutoryModel.USER_TASK_RECORD_ORIGIN_AGREEMENT);
    }

    @Override
    public FormView show(TaskContext task) {
        return heading.of(task).with("answeredOn", dates.today().toString());
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission form) {
        Verdict verdict = form.requiredChoice("verdict", Verdict.class);
        LocalDate on = Objects.requireNonNull(form.date("answeredOn"));
        OriginAnswer answer = verdict == Verdict.AGREED ? OriginAnswer.AGREED : OriginAnswer.OPPOSED;
        Outcome<OfferView> done = desk.originAnswers(
                new CaseReference(task.businessKey()), answer, on, form.text("reason"), task.actor());
        return done.map(offer -> Routing.verdict(verdict));
    }

    private enum Verdict {
        AGREED,
        OPPOSED
    }
}
