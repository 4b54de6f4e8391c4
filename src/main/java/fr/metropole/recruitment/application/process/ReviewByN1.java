package fr.metropole.recruitment.application.process;

import fr.metropole.recruitment.application.ReviewLevel;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import org.springframework.stereotype.Component;

/** The N+1 gives an opinion on an admissible application. */
@Component
class ReviewByN1 implements UserTaskHandler {

    private final ReviewForm form;

    ReviewByN1(ReviewForm form) {
        this.form = form;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(ApplicationModel.PROCESS, ApplicationModel.USER_TASK_REVIEW_BY_N1);
    }

    @Override
    public FormView show(TaskContext task) {
        return form.show(task);
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission submission) {
        return form.complete(task, submission, ReviewLevel.N1);
    }
}
