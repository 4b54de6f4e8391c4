package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.retention.Erasures;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a candidate may do with his own data through the private link: have a copy of it, have it erased (GDPR articles 15,
 * 17 and 20). What was decided on the application stays, without who it was about.
 */
@Service
@Transactional
public class CandidateData {

    private final ApplicationTable applications;
    private final FollowUpReading reading;
    private final Erasures erasures;

    CandidateData(ApplicationTable applications, FollowUpReading reading, Erasures erasures) {
        this.applications = applications;
        this.reading = reading;
        this.erasures = erasures;
    }

    /**
     * All that is kept of a candidate.
     *
     * @param candidate what he told about himself
     * @param view what the page of his application shows
     */
    public record Copy(Candidate candidate, FollowUpView view) {}

    /** A copy of everything; {@code FOLLOW_UP_UNKNOWN} for an unknown link. */
    @Transactional(readOnly = true)
    public Outcome<Copy> copy(String token) {
        return application(token)
                .map(found -> Outcome.accepted(new Copy(found.candidate(), reading.of(found))))
                .orElseGet(() -> Outcome.refused(IntakeRefusals.link()));
    }

    /** A copy for HR to hand over; empty for an unknown number. */
    @Transactional(readOnly = true)
    public Optional<Copy> copyOf(String number) {
        return applications.byNumber(number).map(found -> new Copy(found.candidate(), reading.of(found)));
    }

    /** Whether a document is one of his. */
    @Transactional(readOnly = true)
    public boolean owns(String token, UUID document) {
        return application(token)
                .filter(found -> found.toFile().documentIds().contains(document))
                .isPresent();
    }

    /**
     * Erases name, address, telephone, grade, every document and what was written about him, for good; a second time changes
     * nothing.
     *
     * @return the page after it; or {@code ERASURE_NOT_YET} while the application is under way or its answer is not written,
     *     {@code ERASURE_HIRED}, {@code ERASURE_HELD}, {@code FOLLOW_UP_UNKNOWN}
     */
    public Outcome<FollowUpView> erase(String token) {
        Optional<ApplicationRow> found = application(token);
        return found.isEmpty()
                ? Outcome.refused(IntakeRefusals.link())
                : applications.forUpdate(found.get().number()).then(this::erase);
    }

    private Outcome<FollowUpView> erase(ApplicationRow application) {
        if (application.isErased()) {
            return Outcome.accepted(reading.of(application));
        }
        if (application.state() == ApplicationState.RETAINED) {
            return Outcome.refused(IntakeRefusals.hired());
        }
        if (!reading.of(application).mayErase()) {
            return Outcome.refused(IntakeRefusals.notErasable());
        }
        String number = application.number();
        return erasures.erase(number, application.caseReference(), new Actor.Candidate(number))
                .map(done -> reading.of(application));
    }

    private Optional<ApplicationRow> application(String token) {
        return applications.findByLink(Hashes.of(token));
    }
}
