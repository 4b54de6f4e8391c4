package fr.metropole.recruitment.requisition.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.JobDescriptionVersion;
import fr.metropole.recruitment.jobdescription.JobDescriptions;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import fr.metropole.recruitment.requisition.RequisitionSteps;
import org.springframework.stereotype.Component;

/** The requester completes the job description, in one long form. */
@Component
class DescribeJob implements UserTaskHandler {

    private final RequisitionSteps steps;
    private final JobDescriptions sheets;
    private final RequestShow show;

    DescribeJob(RequisitionSteps steps, JobDescriptions sheets, RequestShow show) {
        this.steps = steps;
        this.sheets = sheets;
        this.show = show;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(RequisitionModel.PROCESS, RequisitionModel.USER_TASK_DESCRIBE_JOB);
    }

    @Override
    public FormView show(TaskContext task) {
        return show.of(task.businessKey()).and(SheetShown.of(sheet(task)));
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission submission) {
        JobDescription described = SheetRead.from(submission, sheet(task));
        return steps.describeJob(new CaseReference(task.businessKey()), task.actor(), described)
                .map(view -> Routing.none());
    }

    private JobDescription sheet(TaskContext task) {
        return sheets.byReference(new CaseReference(task.businessKey()))
                .map(JobDescriptionVersion::content)
                .orElse(JobDescription.EMPTY);
    }
}
