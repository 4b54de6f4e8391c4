package fr.metropole.recruitment.application.process;

import fr.metropole.recruitment.application.AdmissibilityDecision;
import fr.metropole.recruitment.application.AdmissibilityVerdict;
import fr.metropole.recruitment.application.ApplicationAnswers;
import fr.metropole.recruitment.application.ApplicationDesk;
import fr.metropole.recruitment.application.CandidateStatus;
import fr.metropole.recruitment.application.FrenchDates;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.mail.LetterKind;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.ProcessVariables;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import java.util.Map;
import org.springframework.stereotype.Component;

/** HR checks whether an application may be read at all. */
@Component
class CheckAdmissibility implements UserTaskHandler {

    private static final String MARK = "§§";

    private final ApplicationDesk desk;
    private final ApplicationFormView form;
    private final ApplicationAnswers answers;

    CheckAdmissibility(ApplicationDesk desk, ApplicationFormView form, ApplicationAnswers answers) {
        this.desk = desk;
        this.form = form;
        this.answers = answers;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(ApplicationModel.PROCESS, ApplicationModel.USER_TASK_CHECK_ADMISSIBILITY);
    }

    @Override
    public FormView show(TaskContext task) {
        String number = task.businessKey();
        return form.of(number)
                .with("letterInadmissible", preview(number, LetterKind.INADMISSIBLE, "reason"))
                .with("letterIncomplete", preview(number, LetterKind.MISSING_DOCUMENT, "missing"));
    }

    /** The form puts what HR types in the place of the mark, as it is typed. */
    private String preview(String number, LetterKind kind, String typed) {
        return desk.file(number).isEmpty()
                ? ""
                : "**Aperçu de la lettre au candidat** – "
                        + answers.preview(
                                number, kind, Map.of(typed, MARK, "deadline", FrenchDates.day(desk.documentDueDay())));
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission submission) {
        AdmissibilityDecision decision = new AdmissibilityDecision(
                submission.requiredChoice("verdict", AdmissibilityVerdict.class),
                submission.text("reason"),
                submission.text("missing"),
                submission.choice("verifiedStatus", CandidateStatus.class),
                submission.text("statusReason"));
        return desk.checkAdmissibility(task.businessKey(), decision, task.actor())
                .map(admission -> Routing.verdict(admission.verdict())
                        .with(ProcessVariables.REVIEW_OPEN, admission.reviewOpen()));
    }
}
