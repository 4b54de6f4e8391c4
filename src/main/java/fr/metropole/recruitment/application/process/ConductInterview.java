package fr.metropole.recruitment.application.process;

import fr.metropole.recruitment.application.ApplicationState;
import fr.metropole.recruitment.application.Applications;
import fr.metropole.recruitment.application.GridSubmission;
import fr.metropole.recruitment.application.InterviewDesk;
import fr.metropole.recruitment.application.InterviewPlan;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An interviewer fills in his own grid: every question marked, an overall appreciation, or a conflict of interest. */
@Component
class ConductInterview implements UserTaskHandler {

    private static final int UNMARKED = -1;

    private final InterviewDesk desk;
    private final Applications applications;
    private final ApplicationFormView form;
    private final AppointmentView appointment;

    ConductInterview(
            InterviewDesk desk, Applications applications, ApplicationFormView form, AppointmentView appointment) {
        this.desk = desk;
        this.applications = applications;
        this.form = form;
        this.appointment = appointment;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(ApplicationModel.PROCESS, ApplicationModel.USER_TASK_CONDUCT_INTERVIEW);
    }

    @Override
    public FormView show(TaskContext task) {
        List<Map<String, String>> rows = applications
                .find(task.businessKey())
                .flatMap(application -> applications.interviewPlan(application.caseReference()))
                .map(ConductInterview::rows)
                .orElse(List.of());
        return form.of(task.businessKey())
                .and(appointment.of(task.businessKey()))
                .with("marks", rows)
                .with("questionCount", rows.size());
    }

    private static List<Map<String, String>> rows(InterviewPlan plan) {
        return plan.questions().stream().map(ConductInterview::row).toList();
    }

    private static Map<String, String> row(String question) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("question", question);
        row.put("answerAppreciation", "");
        return row;
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission submission) {
        boolean conflict = "CONFLICT".equals(submission.requiredText("verdict"));
        GridSubmission grid = conflict
                ? new GridSubmission(true, submission.requiredText("conflictReason"), List.of())
                : new GridSubmission(false, submission.requiredText("appreciation"), answers(submission));
        return desk.submitGrid(task.businessKey(), grid, task.actor(), task.assignee())
                .map(state -> Routing.verdict(state == ApplicationState.INTERVIEWED ? "ASSESSED" : "CONFLICT"));
    }

    private static List<GridSubmission.Answer> answers(Submission submission) {
        return submission.rows("marks").stream()
                .map(row -> new GridSubmission.Answer(mark(row), row.requiredText("answerAppreciation")))
                .toList();
    }

    /** The mark comes as one of the options « 0 » to « 4 », or as a number. */
    private static int mark(Submission row) {
        String text = row.requiredText("mark");
        return text.matches("[0-4]") ? Integer.parseInt(text) : UNMARKED;
    }
}
