package fr.metropole.recruitment.selection.process;

import fr.metropole.recruitment.application.ApplicationState;
import fr.metropole.recruitment.application.ApplicationView;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import fr.metropole.recruitment.selection.CandidateDecision;
import fr.metropole.recruitment.selection.CandidatePool;
import fr.metropole.recruitment.selection.CandidatePools;
import fr.metropole.recruitment.selection.RecordDesk;
import fr.metropole.recruitment.selection.RecordProposal;
import fr.metropole.recruitment.selection.SelectionView;
import fr.metropole.recruitment.selection.UnsuccessfulRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** HR writes the record that the search failed, with a reason for each civil servant or laureate who applied. */
@Component
class PrepareUnsuccessfulRecord implements UserTaskHandler {

    private static final String REASONS = "recordReasons";

    private final RecordDesk desk;
    private final CandidatePools pools;
    private final SelectionHeading heading;

    PrepareUnsuccessfulRecord(RecordDesk desk, CandidatePools pools, SelectionHeading heading) {
        this.desk = desk;
        this.pools = pools;
        this.heading = heading;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(SelectionModel.PROCESS, SelectionModel.USER_TASK_PREPARE_UNSUCCESSFUL_RECORD);
    }

    @Override
    public FormView show(TaskContext task) {
        CaseReference reference = SelectionHeading.reference(task);
        SelectionView selection = heading.begun(task);
        Optional<UnsuccessfulRecord> open = selection.latestRecord().filter(record -> !record.isSigned());
        return heading.of(task)
                .with("candidates", CandidateRows.of(pools.of(reference).all()))
                .with("summary", summary(pools.of(reference)))
                .with(
                        "contractNote",
                        desk.contractsClosed(reference).map(Refusal::sentence).orElse(""))
                .with(
                        "returnedReason",
                        open.map(UnsuccessfulRecord::returnedReason).orElse(""))
                .with("finding", open.map(UnsuccessfulRecord::finding).orElse(""))
                .with(
                        REASONS,
                        desk.toAccountFor(reference).stream()
                                .map(one -> TextRow.shown(one, reason(one, selection, open)))
                                .toList());
    }

    private static String summary(CandidatePool pool) {
        return "Candidatures reçues : %d, dont fonctionnaires et lauréats de concours : %d."
                .formatted(pool.all().size(), pool.statutory().size());
    }

    /** What was written before, else what the shortlist or the choice said, to start from. */
    private static String reason(ApplicationView one, SelectionView selection, Optional<UnsuccessfulRecord> open) {
        return open.flatMap(record -> Optional.ofNullable(record.reasons().get(one.number())))
                .or(() -> selection.candidate(one.number()).map(PrepareUnsuccessfulRecord::said))
                .filter(text -> !text.isBlank())
                .orElse(
                        one.state() == ApplicationState.INADMISSIBLE
                                ? one.state().label() + "."
                                : "");
    }

    private static String said(CandidateDecision decision) {
        String outcome = decision.outcomeReason();
        String text = outcome == null ? decision.shortlistReason() : outcome;
        return text.substring(0, Math.min(text.length(), 2000));
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission form) {
        Map<String, String> reasons = TextRow.read(form.rows(REASONS));
        List<String> known = CandidatePool.numbers(desk.toAccountFor(SelectionHeading.reference(task)));
        reasons.keySet().removeIf(number -> withdrewMeanwhile(task, number, known));
        return desk.prepare(
                        SelectionHeading.reference(task),
                        new RecordProposal(form.requiredText("finding"), reasons),
                        task.actor())
                .map(selection -> Routing.none());
    }

    private boolean withdrewMeanwhile(TaskContext task, String number, List<String> known) {
        return !known.contains(number)
                && pools.of(SelectionHeading.reference(task))
                        .find(number)
                        .filter(one -> one.state() == ApplicationState.WITHDRAWN)
                        .isPresent();
    }
}
