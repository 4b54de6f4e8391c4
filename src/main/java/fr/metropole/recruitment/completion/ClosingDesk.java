package fr.metropole.recruitment.completion;

import fr.metropole.recruitment.application.ApplicationView;
import fr.metropole.recruitment.application.Applications;
import fr.metropole.recruitment.application.FinalOutcome;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.mail.Letter;
import fr.metropole.recruitment.mail.Letters;
import fr.metropole.recruitment.offer.OfferDesk;
import fr.metropole.recruitment.offer.Offers;
import fr.metropole.recruitment.publication.NoticeView;
import fr.metropole.recruitment.publication.Notices;
import fr.metropole.recruitment.selection.CandidateDecision;
import fr.metropole.recruitment.selection.SelectionView;
import fr.metropole.recruitment.selection.Selections;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every candidate gets an answer, and the outcome is declared. */
@Service
@Transactional
public class ClosingDesk {

    private static final String RESERVE =
            "Votre candidature a été appréciée ; un autre candidat a été choisi pour ce poste.";

    private final CompletionTable table;
    private final Applications applications;
    private final Selections selections;
    private final Letters letters;
    private final Notices notices;
    private final Offers signed;
    private final OfferDesk offers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosingDesk(
            CompletionTable table,
            Applications applications,
            Selections selections,
            Letters letters,
            Notices notices,
            Offers signed,
            OfferDesk offers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.applications = applications;
        this.selections = selections;
        this.letters = letters;
        this.notices = notices;
        this.signed = signed;
        this.offers = offers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives every application still open its end; the answers themselves are written by one job for each.
     *
     * @return the outcome, or {@code NO_SIGNED_ACT} when somebody is said to be hired without an act
     */
    public Outcome<CaseOutcome> prepareAnswers(CaseReference reference, CaseOutcome outcome) {
        if (outcome == CaseOutcome.FILLED && SignedAct.of(signed, reference).isEmpty()) {
            return Outcome.refused(CompletionRefusals.noSignedAct());
        }
        table.of(reference).endAs(outcome);
        if (outcome == CaseOutcome.FILLED) {
            selections.find(reference).ifPresent(this::settle);
        } else {
            offers.withdraw(reference, outcome.toCandidates());
        }
        applications.closeCase(reference, outcome.toCandidates());
        events.publishEvent(new CompletionEvent.AnswersPrepared(reference, outcome));
        return Outcome.accepted(outcome);
    }

    private void settle(SelectionView selection) {
        String chosen = selection.chosen();
        if (chosen != null) {
            decide(chosen, FinalOutcome.RETAINED, "");
        }
        selection.reserve().forEach(number -> decide(number, FinalOutcome.RESERVE_LIST, why(selection, number)));
    }

    private static String why(SelectionView selection, String number) {
        return selection
                .candidate(number)
                .map(CandidateDecision::outcomeReason)
                .filter(reason -> !reason.isBlank())
                .orElse(RESERVE);
    }

    /** Who has withdrawn in the meantime, or was decided on before, keeps that answer. */
    private void decide(String number, FinalOutcome outcome, String why) {
        applications
                .applicant(number)
                .filter(application -> !application.state().isFinal())
                .ifPresent(application ->
                        applications.decideOutcome(number, outcome, why).orThrow());
    }

    /** Every candidate of the case with the final answer, if there is one. */
    @Transactional(readOnly = true)
    public List<AnswerLine> answers(CaseReference reference) {
        Map<String, List<Letter>> written =
                letters.ofCase(reference).stream().collect(Collectors.groupingBy(Letter::applicationNumber));
        return applications.ofCase(reference).stream()
                .map(application -> line(application, written.getOrDefault(application.number(), List.of())))
                .toList();
    }

    private static AnswerLine line(ApplicationView application, List<Letter> written) {
        String answer = written.stream()
                .map(Letter::kind)
                .filter(kind -> kind.isFinalAnswer())
                .map(kind -> kind.label())
                .reduce((earlier, later) -> later)
                .orElse(null);
        return new AnswerLine(
                application.number(),
                application.candidateName(),
                application.state().label() + (application.late() ? " (hors délai)" : ""),
                answer);
    }

    /** Confirms that no candidate is left without an answer: late and withdrawn ones count too. */
    public Outcome<Integer> confirmAnswers(CaseReference reference, PersonId by) {
        return answered(reference)
                .peek(candidates -> events.publishEvent(new CompletionEvent.AnswersChecked(reference, candidates, by)));
    }

    /** @return how many candidates there are, or {@code CANDIDATE_WITHOUT_ANSWER} */
    private Outcome<Integer> answered(CaseReference reference) {
        List<ApplicationView> all = applications.ofCase(reference);
        Set<String> answered = letters.answered(reference);
        long without = all.stream()
                .filter(application -> !answered.contains(application.number()))
                .count();
        return without > 0 ? Outcome.refused(CompletionRefusals.withoutAnswer(without)) : Outcome.accepted(all.size());
    }

    /** What has to be declared to the management centre in this case. */
    @Transactional(readOnly = true)
    public DeclarationKind due(CaseReference reference) {
        boolean declared =
                notices.find(reference).map(NoticeView::declarationNumber).isPresent();
        CaseOutcome outcome = table.findById(reference.value())
                .map(Completion::toView)
                .map(CompletionView::outcome)
                .orElse(CaseOutcome.ABANDONED);
        return DeclarationKind.due(outcome, declared);
    }

    /** The outcome is declared; a vacancy that never was declared has nothing to declare. */
    public Outcome<CompletionView> declare(
            CaseReference reference,
            DeclarationKind kind,
            @Nullable LocalDate on,
            @Nullable String receipt,
            PersonId by) {
        DeclarationKind due = due(reference);
        if (kind != due) {
            return Outcome.refused(CompletionRefusals.wrongDeclaration(due));
        }
        if (kind != DeclarationKind.NONE && (on == null || on.isAfter(LocalDate.now(clock)))) {
            return Outcome.refused(CompletionRefusals.declarationDate());
        }
        return answered(reference).map(all -> keep(reference, kind, on, receipt, by));
    }

    private CompletionView keep(
            CaseReference reference,
            DeclarationKind kind,
            @Nullable LocalDate on,
            @Nullable String receipt,
            PersonId by) {
        Completion completion = table.of(reference);
        completion.declare(kind, kind == DeclarationKind.NONE ? null : on, receipt);
        events.publishEvent(new CompletionEvent.OutcomeDeclared(reference, kind, by));
        return completion.toView();
    }
}
