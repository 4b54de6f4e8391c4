package fr.metropole.recruitment.selection.process;

import fr.metropole.recruitment.application.ApplicationView;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import fr.metropole.recruitment.selection.AssessmentProposal;
import fr.metropole.recruitment.selection.CandidateDecision;
import fr.metropole.recruitment.selection.CandidatePool;
import fr.metropole.recruitment.selection.CandidatePools;
import fr.metropole.recruitment.selection.ChoiceDesk;
import fr.metropole.recruitment.selection.SelectionView;
import fr.metropole.recruitment.selection.ShortlistDesk;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** HR writes the assessment document: what the panel thought of each candidate, for whoever chooses. */
@Component
class WriteAssessment implements UserTaskHandler {

    private static final String TEXTS = "texts";

    private final ChoiceDesk desk;
    private final ShortlistDesk panelDesk;
    private final CandidatePools pools;
    private final SelectionHeading heading;
    private final GridRows grids;

    WriteAssessment(
            ChoiceDesk desk, ShortlistDesk panelDesk, CandidatePools pools, SelectionHeading heading, GridRows grids) {
        this.desk = desk;
        this.panelDesk = panelDesk;
        this.pools = pools;
        this.heading = heading;
        this.grids = grids;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(SelectionModel.PROCESS, SelectionModel.USER_TASK_WRITE_ASSESSMENT);
    }

    @Override
    public FormView show(TaskContext task) {
        CandidatePool pool = pools.of(SelectionHeading.reference(task));
        SelectionView selection = heading.begun(task);
        return heading.of(task)
                .with("candidates", CandidateRows.of(pool.eligible()))
                .with("grids", grids.of(pool.eligible()))
                .with(
                        "gridsNote",
                        CandidateRows.sentence(
                                "Le document ne peut pas encore être établi. Grilles attendues pour : ",
                                pool.toInterview()))
                .with(
                        "panelNote",
                        CandidateRows.sentence(
                                "Après un déport, moins d’interviewers que la règle n’en demande ont évalué : ",
                                pool.assessedByTooFew(panelDesk.minimumInterviewers(SelectionHeading.reference(task)))))
                .with("assessment", selection.assessment())
                .with(TEXTS, texts(pool.eligible(), selection));
    }

    private static List<Map<String, String>> texts(List<ApplicationView> candidates, SelectionView selection) {
        return candidates.stream()
                .map(one -> TextRow.shown(
                        one,
                        selection
                                .candidate(one.number())
                                .map(CandidateDecision::assessment)
                                .orElse("")))
                .toList();
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission form) {
        AssessmentProposal proposal =
                new AssessmentProposal(form.requiredText("assessment"), TextRow.read(form.rows(TEXTS)));
        return desk.assess(SelectionHeading.reference(task), proposal, task.actor())
                .map(selection -> Routing.none());
    }
}
