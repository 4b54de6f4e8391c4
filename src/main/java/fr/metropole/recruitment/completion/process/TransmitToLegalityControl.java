package fr.metropole.recruitment.completion.process;

import fr.metropole.recruitment.completion.TransmissionDesk;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.offer.OfferWords;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** HR transmits the act to legality control. */
@Component
class TransmitToLegalityControl implements UserTaskHandler {

    private final TransmissionDesk desk;
    private final CompletionHeading heading;

    TransmitToLegalityControl(TransmissionDesk desk, CompletionHeading heading) {
        this.desk = desk;
        this.heading = heading;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(CompletionModel.PROCESS, CompletionModel.USER_TASK_TRANSMIT_TO_LEGALITY_CONTROL);
    }

    @Override
    public FormView show(TaskContext task) {
        LocalDate lastDay = desk.lastDay(new CaseReference(task.businessKey())).orElse(heading.today());
        return heading.of(task)
                .with("transmittedOn", heading.today().toString())
                .with("transmissionLastDay", OfferWords.day(lastDay))
                .with("transmissionOverdue", heading.today().isAfter(lastDay));
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission form) {
        return desk.transmit(
                        new CaseReference(task.businessKey()),
                        Objects.requireNonNull(form.date("transmittedOn")),
                        form.requiredText("transmissionNumber"),
                        task.actor())
                .map(done -> Routing.none());
    }
}
