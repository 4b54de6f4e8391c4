package fr.metropole.recruitment.selection.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import fr.metropole.recruitment.selection.CandidatePools;
import fr.metropole.recruitment.selection.PanelProposal;
import fr.metropole.recruitment.selection.SelectionView;
import fr.metropole.recruitment.selection.ShortlistDesk;
import java.util.List;
import org.springframework.stereotype.Component;

/** HR names the interviewers and writes down what every candidate is asked; or waives the interviews where the rule lets it. */
@Component
class ComposePanel implements UserTaskHandler {

    private static final String EXEMPT =
            "La règle de ce recrutement n’exige pas d’entretien : le choix peut se faire sur"
                    + " dossier, pour tous les candidats à la fois. S’il y a des entretiens, une personne au moins les conduit.";

    private final ShortlistDesk desk;
    private final CandidatePools pools;
    private final SelectionHeading heading;
    private final PanelCandidates persons;

    ComposePanel(ShortlistDesk desk, CandidatePools pools, SelectionHeading heading, PanelCandidates persons) {
        this.desk = desk;
        this.pools = pools;
        this.heading = heading;
        this.persons = persons;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(SelectionModel.PROCESS, SelectionModel.USER_TASK_COMPOSE_PANEL);
    }

    @Override
    public FormView show(TaskContext task) {
        CaseReference reference = SelectionHeading.reference(task);
        boolean optional = desk.interviewsOptional(reference);
        return heading.of(task)
                .and(before(task))
                .with("candidates", CandidateRows.of(pools.of(reference).toInterview()))
                .withOptions("persons", persons.options())
                .with("interviewsOptional", optional)
                .with("panelRule", optional ? EXEMPT : rule(desk.minimumInterviewers(reference)));
    }

    private static String rule(int minimum) {
        return minimum == 1
                ? "Ce recrutement exige au moins une personne pour conduire les entretiens."
                : "Ce recrutement exige au moins %d personnes pour conduire les entretiens.".formatted(minimum);
    }

    /** The panel of the round before, or the two managers for a start. */
    private FormView before(TaskContext task) {
        SelectionView selection = heading.begun(task);
        List<PersonId> panel = selection.panel().isEmpty() ? persons.managers(heading.need(task)) : selection.panel();
        return FormView.empty()
                .with("panel", ids(panel))
                .with("conflicts", ids(selection.conflicts()))
                .with("questions", String.join("\n", selection.questions()));
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission form) {
        return form.choice("verdict", Verdict.class) == Verdict.WAIVED ? waive(task, form) : compose(task, form);
    }

    private Outcome<Routing> waive(TaskContext task, Submission form) {
        return desk.waiveInterviews(SelectionHeading.reference(task), form.requiredText("waiverReason"), task.actor())
                .map(selection -> Routing.verdict(Verdict.WAIVED));
    }

    private Outcome<Routing> compose(TaskContext task, Submission form) {
        PanelProposal proposal =
                new PanelProposal(persons(form, "panel"), persons(form, "conflicts"), form.lines("questions"));
        return desk.compose(SelectionHeading.reference(task), proposal, task.actor())
                .map(selection -> Routing.verdict(Verdict.INTERVIEWS));
    }

    private static List<PersonId> persons(Submission form, String key) {
        return form.choices(key).stream().map(PersonId::new).toList();
    }

    private static List<String> ids(List<PersonId> persons) {
        return persons.stream().map(PersonId::value).toList();
    }

    private enum Verdict {
        INTERVIEWS,
        WAIVED
    }
}
