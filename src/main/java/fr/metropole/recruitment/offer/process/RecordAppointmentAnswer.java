package fr.metropole.recruitment.offer.process;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import org.springframework.stereotype.Component;

/** HR records what the candidate answers to the appointment. */
@Component
class RecordAppointmentAnswer implements UserTaskHandler {

    private final AnswerForm form;

    RecordAppointmentAnswer(AnswerForm form) {
        this.form = form;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(OfferStatutoryModel.PROCESS, OfferStatutoryModel.USER_TASK_RECORD_CANDIDATE_ANSWER);
    }

    @Override
    public FormView show(TaskContext task) {
        return form.show(task);
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission submission) {
        return form.complete(task, submission);
    }
}
