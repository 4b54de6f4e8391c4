package fr.metropole.recruitment.selection.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.ProcessVariables;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import fr.metropole.recruitment.selection.CandidatePool;
import fr.metropole.recruitment.selection.CandidatePools;
import fr.metropole.recruitment.selection.RecordDesk;
import fr.metropole.recruitment.selection.UnsuccessfulRecord;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The authority signs the record that the search failed, or sends it back. */
@Component
class SignUnsuccessfulRecord implements UserTaskHandler {

    private final RecordDesk desk;
    private final CandidatePools pools;
    private final SelectionHeading heading;

    SignUnsuccessfulRecord(RecordDesk desk, CandidatePools pools, SelectionHeading heading) {
        this.desk = desk;
        this.pools = pools;
        this.heading = heading;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(SelectionModel.PROCESS, SelectionModel.USER_TASK_SIGN_UNSUCCESSFUL_RECORD);
    }

    @Override
    public FormView show(TaskContext task) {
        UnsuccessfulRecord record = heading.begun(task).recordToSign();
        CandidatePool pool = pools.of(SelectionHeading.reference(task));
        return heading.of(task)
                .with("finding", record.finding())
                .with("preparedBy", heading.title(record.preparedBy()))
                .with("recordReasons", rows(record, pool));
    }

    private static List<Map<String, String>> rows(UnsuccessfulRecord record, CandidatePool pool) {
        return new TreeMap<>(record.reasons())
                .entrySet().stream()
                        .flatMap(entry ->
                                pool.find(entry.getKey()).stream().map(one -> TextRow.shown(one, entry.getValue())))
                        .toList();
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission form) {
        CaseReference reference = SelectionHeading.reference(task);
        Verdict verdict = form.requiredChoice("verdict", Verdict.class);
        return switch (verdict) {
            case SIGNED ->
                desk.sign(reference, task.actor())
                        .map(waiting -> Routing.verdict(verdict).with(ProcessVariables.POOL_WAITING, waiting));
            case RETURNED ->
                desk.giveBack(reference, form.requiredText("reason"), task.actor())
                        .map(selection -> Routing.verdict(verdict));
        };
    }

    private enum Verdict {
        SIGNED,
        RETURNED
    }
}
