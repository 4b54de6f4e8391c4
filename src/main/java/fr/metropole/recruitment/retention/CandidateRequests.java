package fr.metropole.recruitment.retention;

import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Candidates' requests for a copy of the file or for its erasure, answered within a month by a human. */
@Service
@Transactional
public class CandidateRequests {

    private final RequestTable table;
    private final CandidateFiles files;
    private final Holds holds;
    private final Erasures erasures;
    private final Numbering numbering;
    private final RetentionFlow flow;
    private final RetentionPeriods periods;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CandidateRequests(
            RequestTable table,
            CandidateFiles files,
            Holds holds,
            Erasures erasures,
            Numbering numbering,
            RetentionFlow flow,
            RetentionPeriods periods,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.files = files;
        this.holds = holds;
        this.erasures = erasures;
        this.numbering = numbering;
        this.flow = flow;
        this.periods = periods;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records a request and opens the task to answer it.
     *
     * @param by the agent who records it, or the candidate
     * @return the request, or {@code FILE_UNKNOWN}, {@code REQUEST_OPEN}, {@code RECEIVED_ON_FUTURE}
     */
    public Outcome<CandidateRequest> record(String number, RequestKind kind, LocalDate receivedOn, Actor by) {
        if (receivedOn.isAfter(LocalDate.now(clock))) {
            return Outcome.refused(RetentionRefusals.receivedLater());
        }
        if (table.existsByApplicationNumberAndKindAndAnswerIsNull(number, kind)) {
            return Outcome.refused(RetentionRefusals.alreadyAsked());
        }
        return file(number).map(file -> open(file, kind, receivedOn, by));
    }

    private CandidateRequest open(CandidateFile file, RequestKind kind, LocalDate receivedOn, Actor by) {
        String reference = numbering.nextRequest();
        RequestRow row = table.saveAndFlush(
                new RequestRow(reference, file, kind, receivedOn, receivedOn.plus(periods.answer())));
        flow.requestReceived(reference);
        return tell(row.toRequest(), kind.name(), "", by);
    }

    /** One request. */
    @Transactional(readOnly = true)
    public Outcome<CandidateRequest> find(String reference) {
        return table.findById(reference)
                .map(row -> Outcome.accepted(row.toRequest()))
                .orElseGet(() -> Outcome.refused(RetentionRefusals.unknownRequest()));
    }

    /** The request whose copy somebody carries off, which is itself told in the history. */
    public CandidateRequest copied(String reference, PersonId by) {
        CandidateRequest request = find(reference).orThrow();
        events.publishEvent(new RetentionEvent.FileCopied(
                request.reference(), request.number(), request.caseReference(), new Actor.Agent(by)));
        return request;
    }

    /** All requests, the newest first. */
    @Transactional(readOnly = true)
    public List<CandidateRequest> all() {
        return table.findAllByOrderByReceivedOnDescReferenceDesc().stream()
                .map(RequestRow::toRequest)
                .toList();
    }

    /**
     * Decides on a request. A copy is handed over by the agent; an erasure follows once the answer has left.
     *
     * @param words why it is denied, or how the copy was handed over
     * @return the request, or {@code REQUEST_UNKNOWN}, {@code REQUEST_ANSWERED}, {@code ANSWER_NOT_FITTING}, {@code
     *     REASON_REQUIRED}, {@code MEANS_REQUIRED}, {@code ERASURE_CASE_RUNNING}, {@code ERASURE_HELD}
     */
    public Outcome<CandidateRequest> answer(
            String reference, RequestAnswer answer, @Nullable String words, PersonId by) {
        return forUpdate(reference)
                .then(row -> fault(row.toRequest(), answer)
                        .<Outcome<RequestRow>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.accepted(row)))
                .then(row -> words(answer, words).then(why -> row.answer(answer, why, by, clock.instant())))
                .map(row -> tell(
                        row.toRequest(), answer.name(), row.toRequest().reason().orElse(""), new Actor.Agent(by)));
    }

    /** Tells the candidate what was decided. */
    public void writeAnswer(String reference) {
        CandidateRequest request = find(reference).orThrow();
        request.answer()
                .ifPresent(answer -> files.answer(
                        request.number(),
                        answer,
                        answer == RequestAnswer.DENIED ? request.reason().orElse("") : ""));
    }

    /**
     * Erases the file of a granted request; again, it changes nothing.
     *
     * @throws IllegalStateException while the answer has not left: to be tried again later
     * @throws fr.metropole.recruitment.core.RefusedException when a hold came after the answer: somebody must look at it
     */
    public void erase(String reference) {
        RequestRow row = forUpdate(reference).orThrow();
        CandidateRequest request = row.toRequest();
        if (row.isErased()) {
            return;
        }
        if (files.isAwaitingDelivery(request.number())) {
            throw new IllegalStateException("the answer to request " + reference + " has not left yet");
        }
        erasures.erase(request.number(), request.caseReference(), reference, new Actor.Procedure())
                .peek(proof -> row.erased(proof, clock.instant()))
                .orThrow();
    }

    private Optional<Refusal> fault(CandidateRequest request, RequestAnswer answer) {
        if (!request.isOpen()) {
            return Optional.of(RetentionRefusals.answered());
        }
        if (!answer.fits(request.kind())) {
            return Optional.of(RetentionRefusals.wrongAnswer());
        }
        return answer == RequestAnswer.ERASED ? erasureFault(request) : Optional.empty();
    }

    private Optional<Refusal> erasureFault(CandidateRequest request) {
        if (holds.isHeld(request.caseReference(), request.number())) {
            return Optional.of(RetentionRefusals.held());
        }
        return files.find(request.number()).filter(CandidateFile::isErasable).isPresent()
                ? Optional.empty()
                : Optional.of(RetentionRefusals.running());
    }

    private static Outcome<String> words(RequestAnswer answer, @Nullable String typed) {
        return switch (answer) {
            case DENIED -> StatedReason.of(typed, "reason");
            case COPY_HANDED ->
                typed == null || typed.isBlank()
                        ? Outcome.refused(RetentionRefusals.meansMissing())
                        : StatedReason.of(typed, "means");
            case ERASED -> Outcome.accepted("");
        };
    }

    private CandidateRequest tell(CandidateRequest request, String state, String reason, Actor by) {
        events.publishEvent(new RetentionEvent.RequestChanged(
                request.reference(), request.number(), request.caseReference(), state, reason, by));
        return request;
    }

    private Outcome<CandidateFile> file(String number) {
        return files.find(number)
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(RetentionRefusals.unknownFile()));
    }

    private Outcome<RequestRow> forUpdate(String reference) {
        return table.findForUpdateByReference(reference)
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(RetentionRefusals.unknownRequest()));
    }
}
