package fr.metropole.recruitment.retention.process;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.FormView.Option;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import fr.metropole.recruitment.retention.DisposalLine;
import fr.metropole.recruitment.retention.DisposalList;
import fr.metropole.recruitment.retention.DisposalSignature;
import fr.metropole.recruitment.retention.Disposals;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The head of HR signs the disposal list off, or refuses it. */
@Component
class SignDisposalList implements UserTaskHandler {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);

    private final Disposals disposals;

    SignDisposalList(Disposals disposals) {
        this.disposals = disposals;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(RetentionModel.PROCESS, RetentionModel.USER_TASK_SIGN_DISPOSAL_LIST);
    }

    @Override
    public FormView show(TaskContext task) {
        DisposalList list = disposals.find(task.businessKey()).orThrow();
        return FormView.empty()
                .with("list", list.reference())
                .with("filesCount", list.lines().size())
                .with("files", list.lines().stream().map(SignDisposalList::row).toList())
                .withOptions(
                        "keptOptions",
                        list.lines().stream()
                                .map(line -> new Option(line.number() + " – " + line.reference(), line.number()))
                                .toList());
    }

    private static Map<String, String> row(DisposalLine line) {
        return Map.of(
                "number", line.number(),
                "reference", line.reference().value(),
                "rule", line.rule().label(),
                "dueOn", DAY.format(line.dueOn()));
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission submission) {
        String verdict = submission.requiredText("verdict");
        Outcome<DisposalList> outcome = "SIGNED".equals(verdict)
                ? disposals.sign(task.businessKey(), signature(submission), task.actor())
                : disposals.refuse(task.businessKey(), submission.requiredText("reason"), task.actor());
        return outcome.map(list -> Routing.verdict(verdict));
    }

    private static DisposalSignature signature(Submission submission) {
        List<String> kept = submission.choices("kept");
        return new DisposalSignature(
                submission.text("archiveVisa"), new HashSet<>(kept), submission.text("keptBecause"));
    }
}
