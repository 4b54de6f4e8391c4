package fr.metropole.recruitment.offer;

import fr.metropole.recruitment.application.ApplicantView;
import fr.metropole.recruitment.application.ApplicationState;
import fr.metropole.recruitment.application.ApplicationView;
import fr.metropole.recruitment.application.Applications;
import fr.metropole.recruitment.application.CandidateStatus;
import fr.metropole.recruitment.application.FinalOutcome;
import fr.metropole.recruitment.application.InterviewPlan;
import fr.metropole.recruitment.application.Shortlisting;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.mail.LetterKind;
import fr.metropole.recruitment.mail.LetterRequest;
import fr.metropole.recruitment.mail.Letters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Applications in memory: decided at once, answered by letter only when told to, as the real ones are by their jobs. */
public final class CandidatesOfTest implements Applications {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Map<String, ApplicationView> all = new LinkedHashMap<>();
    private final List<ApplicationView> unanswered = new ArrayList<>();
    private final Letters letters;

    CandidatesOfTest(Letters letters) {
        this.letters = letters;
    }

    public String add(CaseReference reference, ApplicationState state) {
        String number = "2027-%06d".formatted(NUMBERS.incrementAndGet());
        put(new ApplicationView(
                number,
                reference,
                CandidateStatus.CIVIL_SERVANT,
                state,
                Instant.parse("2027-01-04T08:00:00Z"),
                false,
                "Camille Essai",
                List.of(),
                List.of()));
        return number;
    }

    /** Writes the answers that decisions have called for. */
    public void answer() {
        unanswered.forEach(one -> letters.write(new LetterRequest(
                one.caseReference(),
                one.number(),
                LetterKind.valueOf(one.state().name()),
                Map.of(
                        "title",
                        "Chargé de mission",
                        "reference",
                        one.caseReference().value(),
                        "number",
                        one.number()))));
        unanswered.clear();
    }

    public ApplicationState state(String number) {
        return find(number).orElseThrow().state();
    }

    private void put(ApplicationView view) {
        all.put(view.number(), view);
    }

    private boolean end(ApplicationView view, ApplicationState state) {
        if (!view.state().allows(state)) {
            return false;
        }
        ApplicationView ended = new ApplicationView(
                view.number(),
                view.caseReference(),
                view.status(),
                state,
                view.receivedAt(),
                view.late(),
                view.candidateName(),
                view.reviews(),
                view.grids());
        put(ended);
        unanswered.add(ended);
        return true;
    }

    @Override
    public Optional<ApplicationView> find(String number) {
        return Optional.ofNullable(all.get(number));
    }

    @Override
    public Optional<ApplicantView> applicant(String number) {
        return find(number).map(CandidatesOfTest::applicant);
    }

    @Override
    public List<ApplicantView> applicants(CaseReference reference) {
        return ofCase(reference).stream().map(CandidatesOfTest::applicant).toList();
    }

    private static ApplicantView applicant(ApplicationView one) {
        return new ApplicantView(one.number(), one.candidateName(), one.status(), one.state());
    }

    @Override
    public List<ApplicationView> ofCase(CaseReference reference) {
        return all.values().stream()
                .filter(one -> one.caseReference().equals(reference))
                .toList();
    }

    @Override
    public Outcome<ApplicationState> giveUpOffer(String number, String why) {
        ApplicationView view = find(number).orElseThrow();
        put(new ApplicationView(
                view.number(),
                view.caseReference(),
                view.status(),
                ApplicationState.WITHDRAWN,
                view.receivedAt(),
                view.late(),
                view.candidateName(),
                view.reviews(),
                view.grids()));
        return Outcome.accepted(ApplicationState.WITHDRAWN);
    }

    @Override
    public Outcome<ApplicationState> decideOutcome(String number, FinalOutcome outcome, String reason) {
        return end(find(number).orElseThrow(), outcome.state())
                ? Outcome.accepted(outcome.state())
                : Outcome.refused(Refusal.conflict("APPLICATION_STATE", "Candidature déjà décidée."));
    }

    @Override
    public void closeCase(CaseReference reference, String why) {
        ofCase(reference).forEach(one -> end(one, ApplicationState.CASE_CLOSED));
    }

    @Override
    public Optional<InterviewPlan> interviewPlan(CaseReference reference) {
        return Optional.empty();
    }

    @Override
    public long waitingForPool(CaseReference reference) {
        return 0;
    }

    @Override
    public Outcome<Integer> settleShortlist(CaseReference reference, Map<String, Shortlisting> decisions) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<ApplicationState> leaveOut(String number, String reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void announceShortlist(CaseReference reference) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<InterviewPlan> planInterviews(CaseReference reference, InterviewPlan plan) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void waiveInterviews(CaseReference reference) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<CaseReference> openContractPool(CaseReference reference) {
        throw new UnsupportedOperationException();
    }
}
