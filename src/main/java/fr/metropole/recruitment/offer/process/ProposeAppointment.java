package fr.metropole.recruitment.offer.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.offer.AppointmentTerms;
import fr.metropole.recruitment.offer.AppointmentWay;
import fr.metropole.recruitment.offer.OfferDesk;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** HR prepares the appointment that is proposed to the chosen candidate. */
@Component
class ProposeAppointment implements UserTaskHandler {

    private final OfferDesk desk;
    private final OfferHeading heading;
    private final SuggestedDates dates;

    ProposeAppointment(OfferDesk desk, OfferHeading heading, SuggestedDates dates) {
        this.desk = desk;
        this.heading = heading;
        this.dates = dates;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(OfferStatutoryModel.PROCESS, OfferStatutoryModel.USER_TASK_PROPOSE_APPOINTMENT);
    }

    @Override
    public FormView show(TaskContext task) {
        return dates.ofTerms(heading.need(task)).and(heading.of(task));
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission form) {
        AppointmentTerms terms = new AppointmentTerms(
                form.requiredChoice("way", AppointmentWay.class),
                form.requiredText("grade"),
                Objects.requireNonNull(form.date("startsOn")),
                Objects.requireNonNull(form.date("answerBy")),
                form.text("originEmployer"));
        return desk.propose(new CaseReference(task.businessKey()), terms, task.actor())
                .map(offer -> Routing.none());
    }
}
