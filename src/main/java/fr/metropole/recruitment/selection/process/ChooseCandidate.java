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
import fr.metropole.recruitment.selection.ChoiceDesk;
import fr.metropole.recruitment.selection.ChoiceProposal;
import fr.metropole.recruitment.selection.SelectionPhase;
import fr.metropole.recruitment.selection.SelectionView;
import fr.metropole.recruitment.selection.ShortlistDesk;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The head of the unit above chooses among the interviewed candidates, or none of them. */
@Component
class ChooseCandidate implements UserTaskHandler {

    private final ChoiceDesk desk;
    private final ShortlistDesk panelDesk;
    private final CandidatePools pools;
    private final SelectionHeading heading;
    private final GridRows grids;

    ChooseCandidate(
            ChoiceDesk desk, ShortlistDesk panelDesk, CandidatePools pools, SelectionHeading heading, GridRows grids) {
        this.desk = desk;
        this.panelDesk = panelDesk;
        this.pools = pools;
        this.heading = heading;
        this.grids = grids;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(SelectionModel.PROCESS, SelectionModel.USER_TASK_CHOOSE_CANDIDATE);
    }

    @Override
    public FormView show(TaskContext task) {
        CandidatePool pool = pools.of(SelectionHeading.reference(task));
        SelectionView selection = heading.begun(task);
        return heading.of(task)
                .with("candidates", assessed(pool, selection))
                .with("grids", grids.of(pool.eligible()))
                .with(
                        "panelNote",
                        CandidateRows.sentence(
                                "Après un déport, moins d’interviewers que la règle n’en demande ont évalué : ",
                                pool.assessedByTooFew(panelDesk.minimumInterviewers(SelectionHeading.reference(task)))))
                .with("assessment", selection.assessment())
                .with("waived", selection.waiverReason() != null)
                .with("waiverNote", waiverNote(selection))
                .withOptions("candidateOptions", CandidateRows.options(pool.eligible()))
                .with("resumedNote", resumedNote(selection));
    }

    private static List<Map<String, String>> assessed(CandidatePool pool, SelectionView selection) {
        List<Map<String, String>> rows = CandidateRows.of(pool.eligible());
        rows.forEach(row -> row.put(
                "assessment",
                selection
                        .candidate(row.getOrDefault("number", ""))
                        .map(decision -> String.valueOf(decision.assessment()))
                        .orElse("")));
        return rows;
    }

    private static String waiverNote(SelectionView selection) {
        return selection.waiverReason() == null
                ? ""
                : "Choix sur dossier, sans entretien : " + selection.waiverReason();
    }

    private static String resumedNote(SelectionView selection) {
        return selection.phase() == SelectionPhase.RESUMED
                ? "L’offre faite au candidat choisi n’a pas abouti : le choix reprend parmi la réserve."
                : "";
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission form) {
        return form.requiredChoice("verdict", Verdict.class) == Verdict.CHOSEN
                ? choose(task, form)
                : chooseNobody(task, form);
    }

    private Outcome<Routing> choose(TaskContext task, Submission form) {
        ChoiceProposal proposal = new ChoiceProposal(
                form.requiredText("chosen"),
                form.requiredText("choiceReason"),
                form.choices("reserve"),
                form.requiredText("reasons"));
        CaseReference reference = SelectionHeading.reference(task);
        return desk.choose(reference, proposal, task.actor())
                .map(kind -> Routing.verdict(Verdict.CHOSEN).with(ProcessVariables.OFFER_KIND, kind.name()));
    }

    private Outcome<Routing> chooseNobody(TaskContext task, Submission form) {
        return desk.chooseNobody(
                        SelectionHeading.reference(task),
                        form.requiredText("nobodyReason"),
                        form.requiredText("reasons"),
                        task.actor())
                .map(selection -> Routing.verdict(Verdict.NOBODY));
    }

    private enum Verdict {
        CHOSEN,
        NOBODY
    }
}
