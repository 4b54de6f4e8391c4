package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One application. Each named method checks the state first; a refusal has changed nothing. */
@Entity
@Table(name = "application")
class ApplicationRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "application_number")
    @SequenceGenerator(name = "application_number", sequenceName = "application_number_seq", allocationSize = 1)
    private @Nullable Long id;

    private String caseReference;

    @Embedded
    private Candidate candidate;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private ApplicationState state = ApplicationState.RECEIVED;

    @Embedded
    private @Nullable VerifiedStatus verified;

    private Instant receivedAt;
    private boolean late;
    private boolean shortlistAnnounced;
    private @Nullable String decisionReason;
    private @Nullable String mergedInto;

    @Embedded
    private FilePart file = new FilePart();

    @Embedded
    private InterviewPart interview = new InterviewPart();

    @Embedded
    private ReviewPart review = new ReviewPart();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ApplicationRow() {}

    ApplicationRow(CaseReference reference, Candidate candidate, Channel channel, Instant receivedAt, boolean late) {
        this.caseReference = reference.value();
        this.candidate = candidate;
        this.channel = channel;
        this.receivedAt = receivedAt;
        this.late = late;
    }

    void attach(List<UUID> added) {
        file.attach(added);
    }

    /**
     * Takes off who applied; what was decided stays.
     *
     * @return the files, which are the caller's to erase
     */
    List<UUID> erase(Instant now) {
        candidate = candidate.erased();
        decisionReason = null;
        verified = verified == null ? null : verified.erased();
        interview.erase();
        return file.erase(now);
    }

    void correct(Candidate corrected) {
        candidate = corrected;
    }

    boolean isErased() {
        return file.isErased();
    }

    /** The candidate sent what was missing: the file is to be checked again. */
    Outcome<ApplicationState> complete(List<UUID> added) {
        return (state == ApplicationState.RECEIVED ? Outcome.accepted(state) : moveTo(ApplicationState.RECEIVED))
                .peek(done -> attach(added));
    }

    Outcome<ApplicationState> ask(String missing, LocalDate dueOn) {
        return moveTo(ApplicationState.INCOMPLETE).peek(done -> file.ask(missing, dueOn));
    }

    Outcome<ApplicationState> admit(boolean poolOpen, @Nullable String reason) {
        if (isSealed()) {
            return Outcome.refused(ApplicationRefusals.state(state));
        }
        return moveTo(poolOpen ? ApplicationState.ADMISSIBLE : ApplicationState.WAITING_FOR_POOL)
                .peek(done -> {
                    review.open(poolOpen);
                    decisionReason = reason;
                });
    }

    /** Keeps what the candidate proves to be, which decides whether the application waits for the contract pool. */
    Outcome<CandidateStatus> verify(@Nullable CandidateStatus proved, @Nullable String why) {
        return VerifiedStatus.of(candidate.status(), proved, why)
                .peek(known -> verified = known)
                .map(VerifiedStatus::status);
    }

    /** What the candidate is: as verified by HR, before that as declared. */
    CandidateStatus status() {
        return verified == null ? candidate.status() : verified.status();
    }

    /** Nobody who decides may read it: civil servants come first, and the record of their search is not signed. */
    boolean isSealed() {
        return state == ApplicationState.WAITING_FOR_POOL;
    }

    Outcome<ApplicationState> openToReview() {
        return moveTo(ApplicationState.ADMISSIBLE).peek(done -> review.open(true));
    }

    Outcome<ApplicationState> decide(ApplicationState next, @Nullable String reason) {
        return moveTo(next).peek(done -> decisionReason = reason);
    }

    /** A settled but unannounced refusal does not bind the candidate. */
    boolean isWithdrawable() {
        return !state.isFinal() || (state == ApplicationState.NOT_SHORTLISTED && !shortlistAnnounced);
    }

    Outcome<ApplicationState> withdraw() {
        if (!isWithdrawable()) {
            return Outcome.refused(ApplicationRefusals.state(state));
        }
        state = ApplicationState.WITHDRAWN;
        return Outcome.accepted(state);
    }

    /** Ends in favour of another application of the same person; @return the files, which go over */
    List<UUID> mergeInto(String number) {
        state = ApplicationState.WITHDRAWN;
        mergedInto = number;
        decisionReason = "Regroupée avec la candidature " + number;
        return file.take();
    }

    Optional<String> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    Outcome<ApplicationState> review(ReviewRow given) {
        return moveTo(given.level() == ReviewLevel.N1 ? ApplicationState.REVIEWED_N1 : ApplicationState.REVIEWED_N2)
                .peek(done -> review.add(given));
    }

    Outcome<ApplicationState> invite(InterviewAppointment invitation, int interviewers) {
        return moveTo(ApplicationState.INTERVIEW_PLANNED).peek(done -> interview.plan(invitation, interviewers));
    }

    /** Keeps a grid; the last one expected ends the interview. */
    Outcome<ApplicationState> assess(GridRow grid, PersonId interviewer) {
        return whileInterviewing()
                .then(planned -> interview.add(grid, interviewer))
                .then(all -> all ? moveTo(ApplicationState.INTERVIEWED) : Outcome.accepted(state));
    }

    /** Members of the panel with a conflict of interest who are not replaced yet. */
    int missingInterviewers() {
        return interview.missing();
    }

    /** Names who interviews in their place. */
    Outcome<List<PersonId>> replace(List<PersonId> named) {
        return whileInterviewing().then(planned -> interview.replace(named));
    }

    private Outcome<ApplicationState> whileInterviewing() {
        return state == ApplicationState.INTERVIEW_PLANNED
                ? Outcome.accepted(state)
                : Outcome.refused(ApplicationRefusals.state(state));
    }

    List<PersonId> replacements() {
        return interview.replacements();
    }

    /** Keeps what was decided on one that came after the shortlist. */
    Outcome<ApplicationState> leaveOut(String reason) {
        return decide(ApplicationState.NOT_SHORTLISTED, reason).peek(left -> shortlistAnnounced = true);
    }

    boolean announceShortlist() {
        boolean now = !shortlistAnnounced && ApplicationState.SETTLED.contains(state);
        shortlistAnnounced |= now;
        return now;
    }

    private Outcome<ApplicationState> moveTo(ApplicationState next) {
        if (!state.allows(next)) {
            return Outcome.refused(ApplicationRefusals.state(state));
        }
        state = next;
        return Outcome.accepted(next);
    }

    Optional<GridRow> gridOf(PersonId interviewer) {
        return interview.gridOf(interviewer);
    }

    long id() {
        return id == null ? 0 : id;
    }

    /** Known once the row is persisted. */
    String number() {
        return ApplicationNumber.of(receivedAt, id());
    }

    CaseReference caseReference() {
        return new CaseReference(caseReference);
    }

    ApplicationState state() {
        return state;
    }

    boolean isLate() {
        return late;
    }

    boolean isReviewOpen() {
        return review.isOpen();
    }

    Candidate candidate() {
        return candidate;
    }

    int documentCount() {
        return file.documents().size();
    }

    ApplicantView toApplicant() {
        return new ApplicantView(number(), candidate.name(), status(), state);
    }

    ApplicationView toView() {
        return new ApplicationView(
                number(),
                caseReference(),
                status(),
                state,
                receivedAt,
                late,
                candidate.name(),
                review.views(),
                interview.grids());
    }

    /** Why the last decision was taken, as it was typed. */
    Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }

    ApplicationFile toFile() {
        return new ApplicationFile(
                toView(),
                candidate,
                channel,
                review.isOpen(),
                shortlistAnnounced,
                file.missing(),
                file.dueOn(),
                decisionReason(),
                interview.appointment(),
                file.documents(),
                replacements());
    }
}
