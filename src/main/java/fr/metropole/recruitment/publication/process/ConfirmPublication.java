package fr.metropole.recruitment.publication.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import fr.metropole.recruitment.publication.Channel;
import fr.metropole.recruitment.publication.ChannelProof;
import fr.metropole.recruitment.publication.NoticeDesk;
import fr.metropole.recruitment.publication.NoticePublication;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** HR confirms that the notice is public, with the declaration number and the proof of each channel. */
@Component
class ConfirmPublication implements UserTaskHandler {

    private final NoticeDesk desk;
    private final NoticeHeading heading;

    ConfirmPublication(NoticeDesk desk, NoticeHeading heading) {
        this.desk = desk;
        this.heading = heading;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(PublicationModel.PROCESS, PublicationModel.USER_TASK_CONFIRM_PUBLICATION);
    }

    @Override
    public FormView show(TaskContext task) {
        return heading.withPlan(task);
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission form) {
        LocalDate publishedOn = Objects.requireNonNull(form.date("publishedOn"));
        NoticePublication publication = new NoticePublication(
                publishedOn,
                Objects.requireNonNull(form.date("closesOn")),
                form.text("declarationNumber"),
                proofs(form, publishedOn));
        return desk.confirm(new CaseReference(task.businessKey()), publication).map(notice -> Routing.none());
    }

    /** Each channel has a line of its own in the form: its address and the number it gave, where it was used. */
    private static List<ChannelProof> proofs(Submission form, LocalDate publishedOn) {
        return form.choices("channels").stream()
                .map(Channel::valueOf)
                .map(channel -> new ChannelProof(
                        channel,
                        publishedOn,
                        form.text("address_" + channel.name()),
                        form.text("proof_" + channel.name())))
                .toList();
    }
}
