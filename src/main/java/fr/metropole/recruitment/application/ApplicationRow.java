package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
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

    @Enumerated(EnumType.STRING)
    private @Nullable CandidateStatus verifiedStatus;

    private @Nullable String statusReason;

    private Instant receivedAt;
    private boolean late;
    private boolean reviewOpen;
    private boolean shortlistAnnounced;
    private @Nullable String missingDocuments;
    private @Nullable LocalDate documentDueOn;
    private @Nullable String decisionReason;
    private @Nullable String mergedInto;
    private int interviewGrids;
    private @Nullable Instant erasedAt;

    @Embedded
    private @Nullable AppointmentRow appointment;

    @BatchSize(size = 100)
    @ElementCollection
    @CollectionTable(name = "application_document", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    @Column(name = "document_id")
    private List<UUID> documents = new ArrayList<>();

    @BatchSize(size = 100)
    @ElementCollection
    @CollectionTable(name = "application_review", joinColumns = @JoinColumn(name = "application_id"))
    @OrderBy("level")
    private List<ReviewRow> reviews = new ArrayList<>();

    @BatchSize(size = 100)
    @ElementCollection
    @CollectionTable(name = "application_replacement", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    @Column(name = "person")
    private List<String> replacements = new ArrayList<>();

    @BatchSize(size = 100)
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "application_id", nullable = false, updatable = false)
    @OrderBy("submittedAt")
    private List<GridRow> grids = new ArrayList<>();

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
        documents.addAll(added);
    }

    /**
     * Takes off who applied; what was decided stays.
     *
     * @return the files, which are the caller's to erase
     */
    List<UUID> erase(Instant now) {
        erasedAt = now;
        candidate = candidate.erased();
        missingDocuments = null;
        decisionReason = null;
        statusReason = null;
        appointment = appointment == null ? null : appointment.erased();
        List<UUID> files = List.copyOf(documents);
        documents.clear();
        return files;
    }

    void correct(Candidate corrected) {
        candidate = corrected;
    }

    boolean isErased() {
        return erasedAt != null;
    }

    /** The candidate sent what was missing: the file is to be checked again. */
    Outcome<ApplicationState> complete(List<UUID> added) {
        return (state == ApplicationState.RECEIVED ? Outcome.accepted(state) : moveTo(ApplicationState.RECEIVED))
                .peek(done -> attach(added));
    }

    Outcome<ApplicationState> ask(String missing, LocalDate dueOn) {
        return moveTo(ApplicationState.INCOMPLETE).peek(done -> {
            missingDocuments = missing;
            documentDueOn = dueOn;
        });
    }

    Outcome<ApplicationState> admit(boolean poolOpen, @Nullable String reason) {
        if (isSealed()) {
            return Outcome.refused(ApplicationRefusals.state(state));
        }
        return moveTo(poolOpen ? ApplicationState.ADMISSIBLE : ApplicationState.WAITING_FOR_POOL)
                .peek(done -> {
                    reviewOpen = poolOpen;
                    decisionReason = reason;
                });
    }

    /** Keeps what the candidate proves to be, which decides whether the application waits for the contract pool. */
    Outcome<CandidateStatus> verify(@Nullable CandidateStatus proved, @Nullable String why) {
        CandidateStatus known = proved == null ? candidate.status() : proved;
        if (known != candidate.status() && why == null) {
            return Outcome.refused(ApplicationRefusals.statusReason());
        }
        verifiedStatus = known;
        statusReason = why;
        return Outcome.accepted(known);
    }

    /** What the candidate is: as verified by HR, before that as declared. */
    CandidateStatus status() {
        return verifiedStatus == null ? candidate.status() : verifiedStatus;
    }

    boolean isStatutory() {
        return status().isStatutory();
    }

    /** Nobody who decides may read it: civil servants come first, and the record of their search is not signed. */
    boolean isSealed() {
        return state == ApplicationState.WAITING_FOR_POOL;
    }

    Outcome<ApplicationState> openToReview() {
        return moveTo(ApplicationState.ADMISSIBLE).peek(done -> reviewOpen = true);
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
        List<UUID> files = List.copyOf(documents);
        documents.clear();
        state = ApplicationState.WITHDRAWN;
        mergedInto = number;
        decisionReason = "Regroupée avec la candidature " + number;
        return files;
    }

    Optional<String> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    Outcome<ApplicationState> review(ReviewRow review) {
        return moveTo(review.level() == ReviewLevel.N1 ? ApplicationState.REVIEWED_N1 : ApplicationState.REVIEWED_N2)
                .peek(done -> reviews.add(review));
    }

    Outcome<ApplicationState> invite(InterviewAppointment invitation, int interviewers) {
        return moveTo(ApplicationState.INTERVIEW_PLANNED).peek(done -> {
            appointment = AppointmentRow.of(invitation);
            interviewGrids = interviewers;
        });
    }

    /** Keeps a grid; the last one expected ends the interview. */
    Outcome<ApplicationState> assess(GridRow grid, PersonId interviewer) {
        if (state != ApplicationState.INTERVIEW_PLANNED) {
            return Outcome.refused(ApplicationRefusals.state(state));
        }
        if (gridOf(interviewer).isPresent()) {
            return Outcome.refused(ApplicationRefusals.gridLocked());
        }
        grids.add(grid);
        boolean all = grids.size() >= interviewGrids && missingInterviewers() == 0;
        return all ? moveTo(ApplicationState.INTERVIEWED) : Outcome.accepted(state);
    }

    /** Members of the panel with a conflict of interest who are not replaced yet. */
    int missingInterviewers() {
        return (int) grids.stream().filter(GridRow::isConflictOfInterest).count() - replacements.size();
    }

    /** Names who interviews in their place. */
    Outcome<List<PersonId>> replace(List<PersonId> named) {
        if (state != ApplicationState.INTERVIEW_PLANNED) {
            return Outcome.refused(ApplicationRefusals.state(state));
        }
        if (named.isEmpty() || named.size() != missingInterviewers()) {
            return Outcome.refused(ApplicationRefusals.replacementCount(missingInterviewers()));
        }
        named.forEach(person -> replacements.add(person.value()));
        interviewGrids += named.size();
        return Outcome.accepted(named);
    }

    List<PersonId> replacements() {
        return replacements.stream().map(PersonId::new).toList();
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
        return grids.stream().filter(grid -> grid.isBy(interviewer)).findFirst();
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
        return reviewOpen;
    }

    Candidate candidate() {
        return candidate;
    }

    int documentCount() {
        return documents.size();
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
                reviews.stream().map(ReviewRow::toView).toList(),
                grids.stream().map(GridRow::toView).toList());
    }

    ApplicationFile toFile() {
        return new ApplicationFile(
                toView(),
                candidate,
                channel,
                reviewOpen,
                shortlistAnnounced,
                Optional.ofNullable(missingDocuments),
                Optional.ofNullable(documentDueOn),
                Optional.ofNullable(decisionReason),
                Optional.ofNullable(appointment).map(AppointmentRow::toView),
                documents,
                replacements());
    }
}
