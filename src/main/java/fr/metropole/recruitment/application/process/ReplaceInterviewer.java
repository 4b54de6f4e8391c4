package fr.metropole.recruitment.application.process;

import fr.metropole.recruitment.application.ApplicationView;
import fr.metropole.recruitment.application.Applications;
import fr.metropole.recruitment.application.GridView;
import fr.metropole.recruitment.application.InterviewDesk;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.ProcessVariables;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** HR names who interviews a candidate in the place of a member of the panel with a conflict of interest. */
@Component
class ReplaceInterviewer implements UserTaskHandler {

    private final InterviewDesk desk;
    private final Applications applications;
    private final ApplicationFormView form;

    ReplaceInterviewer(InterviewDesk desk, Applications applications, ApplicationFormView form) {
        this.desk = desk;
        this.applications = applications;
        this.form = form;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(ApplicationModel.PROCESS, ApplicationModel.USER_TASK_REPLACE_INTERVIEWER);
    }

    @Override
    public FormView show(TaskContext task) {
        int missing = desk.missingInterviewers(task.businessKey());
        List<PersonId> eligible = desk.eligibleInterviewers(task.businessKey());
        return form.of(task.businessKey())
                .with("conflicts", conflicts(task.businessKey()))
                .with("missing", missing)
                .withOptions(
                        "persons",
                        eligible.stream()
                                .map(person -> new FormView.Option(form.title(person), person.value()))
                                .toList());
    }

    private String conflicts(String number) {
        return applications.find(number).map(ApplicationView::grids).orElse(List.of()).stream()
                .filter(GridView::conflictOfInterest)
                .map(grid -> form.title(grid.interviewer()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission submission) {
        List<PersonId> named =
                submission.choices("replacements").stream().map(PersonId::new).toList();
        return desk.replace(task.businessKey(), named, task.actor())
                .map(panel -> Routing.none().with(ProcessVariables.PANEL_MEMBERS, ids(panel)));
    }

    private static List<String> ids(List<PersonId> panel) {
        return new ArrayList<>(panel.stream().map(PersonId::value).toList());
    }
}
