package fr.metropole.recruitment.application.process;

import fr.metropole.recruitment.application.ApplicationDesk;
import fr.metropole.recruitment.application.ReviewLevel;
import fr.metropole.recruitment.application.ReviewVerdict;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import org.springframework.stereotype.Component;

/** What the two managers' review forms have in common. An opinion routes nothing: the shortlist decides. */
@Component
class ReviewForm {

    private final ApplicationDesk desk;
    private final ApplicationFormView form;

    ReviewForm(ApplicationDesk desk, ApplicationFormView form) {
        this.desk = desk;
        this.form = form;
    }

    FormView show(TaskContext task) {
        return form.of(task.businessKey());
    }

    Outcome<Routing> complete(TaskContext task, Submission submission, ReviewLevel level) {
        ReviewVerdict verdict = submission.requiredChoice("verdict", ReviewVerdict.class);
        return desk.review(task.businessKey(), level, verdict, submission.text("reason"), task.actor())
                .map(state -> Routing.none());
    }
}
