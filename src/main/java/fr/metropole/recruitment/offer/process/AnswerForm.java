package fr.metropole.recruitment.offer.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.offer.AnswerMeans;
import fr.metropole.recruitment.offer.CandidateAnswer;
import fr.metropole.recruitment.offer.OfferDesk;
import fr.metropole.recruitment.offer.OfferView;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.ProcessVariables;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The candidate's answer, the same for an appointment and for a contract. */
@Component
class AnswerForm {

    private final OfferDesk desk;
    private final OfferHeading heading;
    private final SuggestedDates dates;

    AnswerForm(OfferDesk desk, OfferHeading heading, SuggestedDates dates) {
        this.desk = desk;
        this.heading = heading;
        this.dates = dates;
    }

    FormView show(TaskContext task) {
        String today = dates.today().toString();
        return heading.of(task).with("answeredOn", today).with("originRequestedOn", today);
    }

    Outcome<Routing> complete(TaskContext task, Submission form) {
        CaseReference reference = new CaseReference(task.businessKey());
        CandidateAnswer answer = new CandidateAnswer(
                Objects.requireNonNull(form.date("answeredOn")), form.requiredChoice("means", AnswerMeans.class));
        Verdict verdict = form.requiredChoice("verdict", Verdict.class);
        Outcome<OfferView> done =
                switch (verdict) {
                    case ACCEPTED -> desk.accept(reference, answer, form.date("originRequestedOn"), task.actor());
                    case DECLINED -> desk.decline(reference, answer, form.text("reason"), task.actor());
                };
        return done.map(offer ->
                Routing.verdict(verdict).with(ProcessVariables.ORIGIN_AGREEMENT_NEEDED, offer.origin() != null));
    }

    private enum Verdict {
        ACCEPTED,
        DECLINED
    }
}
