package fr.metropole.recruitment.completion.process;

import fr.metropole.recruitment.completion.ContractTermView;
import fr.metropole.recruitment.completion.TermDecision;
import fr.metropole.recruitment.completion.TermDesk;
import fr.metropole.recruitment.completion.TermVerdict;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The head of HR decides what follows a contract, in time to tell the agent. */
@Component
class DecideFollowUp implements UserTaskHandler {

    private final TermDesk desk;
    private final CompletionHeading heading;

    DecideFollowUp(TermDesk desk, CompletionHeading heading) {
        this.desk = desk;
        this.heading = heading;
    }

    @Override
    public TaskKey key() {
        return new TaskKey(ContractTermModel.PROCESS, ContractTermModel.USER_TASK_DECIDE_FOLLOW_UP);
    }

    @Override
    public FormView show(TaskContext task) {
        CaseReference reference = new CaseReference(task.businessKey());
        String basis = desk.basis(reference);
        boolean replacement = basis.contains("L332-13");
        FormView view = heading.of(task)
                .with("basisLabel", basis)
                .with("replacement", replacement)
                .with(
                        "termRule",
                        replacement
                                ? "Un remplacement se renouvelle dans la limite de l’absence."
                                : "Au-delà de six années de services, seul un contrat à durée indéterminée peut suivre.");
        return desk.find(reference).map(term -> view.and(shown(term))).orElse(view);
    }

    private static FormView shown(ContractTermView term) {
        return FormView.empty()
                .with("endsOnLabel", day(term.endsOn()))
                .with("noticeByLabel", day(term.noticeBy()))
                .with("totalMonths", term.totalMonths());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "–" : OfferWords.day(day);
    }

    @Override
    public Outcome<Routing> complete(TaskContext task, Submission form) {
        TermVerdict verdict = form.requiredChoice("verdict", TermVerdict.class);
        TermDecision decision = new TermDecision(
                verdict, form.date("newEndsOn"), form.date("absenceEndsOn"), form.requiredText("reason"));
        return desk.decide(new CaseReference(task.businessKey()), decision, task.actor())
                .map(term -> Routing.verdict(verdict));
    }
}
