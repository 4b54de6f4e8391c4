package fr.metropole.recruitment.application.process;

import fr.metropole.recruitment.application.ApplicationAnswers;
import fr.metropole.recruitment.application.Applications;
import fr.metropole.recruitment.application.InterviewAppointment;
import fr.metropole.recruitment.application.InterviewDesk;
import fr.metropole.recruitment.application.InterviewPlan;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.mail.LetterKind;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.ProcessVariables;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** HR fixes day, time and place of a candidate's interview. */
@Component
class ScheduleInterview implements UserTaskHandler {

    private final InterviewDesk desk;
    private final Applications applications;
    /** What the form puts in while HR types: the mark in the letter gives way to the words of the field. */
    private static final Map<String, String> TYPED =
            Map.of("date", "§jour§", "time", "§heure§", "place", "§lieu§", "instructions", "§consignes§");

    private final ApplicationFormView form;
    private final ApplicationAnswers answers;

    ScheduleInterview(
            InterviewDesk desk, Applications applications, ApplicationFormView form, ApplicationAnswers answers) {
        this.answers = answers;
        this.desk = desk;
        this.applications = applications;
        this.form = form;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(ApplicationModel.PROCESS, ApplicationModel.USER_TASK_SCHEDULE_INTERVIEW);
    }

    @Override
    public FormView show(TaskContext task) {
        Optional<InterviewPlan> plan = applications
                .find(task.businessKey())
                .flatMap(application -> applications.interviewPlan(application.caseReference()));
        return form.of(task.businessKey())
                .with("planned", plan.isPresent())
                .with("panel", plan.map(this::panel).orElse(""))
                .with(
                        "letterInvitation",
                        plan.map(known -> invitation(task.businessKey())).orElse(""));
    }

    private String invitation(String number) {
        return "**Aperçu de la convocation**, à laquelle se joint un fichier d’agenda (entretien.ics, une heure) – "
                + answers.preview(number, LetterKind.INTERVIEW_INVITATION, TYPED);
    }

    private String panel(InterviewPlan plan) {
        return plan.panel().stream().map(form::title).collect(Collectors.joining(" ; "));
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission submission) {
        LocalDate day = submission.date("day");
        LocalTime time = submission.time("time");
        if (day == null || time == null) {
            return Outcome.refused(
                    Refusal.of("INTERVIEW_DATE_REQUIRED", "Indiquez le jour et l’heure de l’entretien.", "day"));
        }
        InterviewAppointment appointment =
                new InterviewAppointment(day, time, submission.requiredText("place"), submission.text("remarks"));
        return desk.schedule(task.businessKey(), appointment, task.actor())
                .map(panel -> Routing.none().with(ProcessVariables.PANEL_MEMBERS, ids(panel)));
    }

    private static List<String> ids(List<PersonId> panel) {
        List<String> ids = new ArrayList<>();
        panel.forEach(person -> ids.add(person.value()));
        return ids;
    }
}
