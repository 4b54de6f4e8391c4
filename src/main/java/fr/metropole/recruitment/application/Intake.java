package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.document.DocumentUpload;
import fr.metropole.recruitment.publication.NoticeStatus;
import fr.metropole.recruitment.publication.NoticeView;
import fr.metropole.recruitment.publication.Notices;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes applications: from the careers site, and those that HR registers for a candidate who wrote on paper. */
@Service
public class Intake {

    /** Most files of one submission. */
    public static final int MOST_FILES = 6;

    private static final int LONGEST_KEY = 200;
    private static final LocalTime NOON = LocalTime.NOON;
    private static final Set<NoticeStatus> PUBLISHED =
            EnumSet.of(NoticeStatus.OPEN, NoticeStatus.CLOSED, NoticeStatus.WITHDRAWN);

    private final Notices notices;
    private final CandidateCheck candidates;
    private final IntakeOnce once;
    private final Clock clock;

    Intake(Notices notices, CandidateCheck candidates, IntakeOnce once, Clock clock) {
        this.notices = notices;
        this.candidates = candidates;
        this.once = once;
        this.clock = clock;
    }

    /**
     * Takes an application from the careers site. The same submission again, within ten minutes or with the same key
     * within a day, gives the same answer and makes nothing new.
     *
     * @param slug reference of the vacancy as it stands in addresses
     * @param idempotencyKey the client's mark of a repetition, or null
     * @return number and link, or {@code VACANCY_UNKNOWN}, {@code VACANCY_CLOSED}, a refusal for each wrong field, or why a
     *     file is refused; then nothing is kept
     */
    public Outcome<Receipt> apply(
            String slug, ApplicationForm form, List<DocumentUpload> files, @Nullable String idempotencyKey) {
        Optional<NoticeView> notice = published(slug);
        if (notice.isEmpty()) {
            return Outcome.refused(IntakeRefusals.unknown());
        }
        if (!notice.get().acceptsOn(LocalDate.now(clock))) {
            return Outcome.refused(IntakeRefusals.closed());
        }
        if (idempotencyKey != null && (idempotencyKey.isBlank() || idempotencyKey.length() > LONGEST_KEY)) {
            return Outcome.refused(IntakeRefusals.keyTooLong());
        }
        return checked(form, files)
                .then(candidate -> once.take(new Submitted(
                        notice.get().reference(),
                        candidate,
                        files,
                        Channel.PORTAL,
                        clock.instant(),
                        false,
                        null,
                        Optional.ofNullable(idempotencyKey))));
    }

    /**
     * Registers an application that reached the authority on paper or by mail, late ones included.
     *
     * @param receivedOn day of receipt, day of Paris
     * @param by who registers it
     * @return as {@link #apply}; besides {@code RECEIVED_ON_FUTURE}
     */
    public Outcome<Receipt> register(
            String slug, ApplicationForm form, List<DocumentUpload> files, LocalDate receivedOn, PersonId by) {
        Optional<NoticeView> notice = published(slug);
        if (notice.isEmpty()) {
            return Outcome.refused(IntakeRefusals.unknown());
        }
        if (receivedOn.isAfter(LocalDate.now(clock))) {
            return Outcome.refused(IntakeRefusals.receivedLater());
        }
        boolean late = isLate(notice.get(), receivedOn);
        return checkedOnPaper(form, files)
                .then(candidate -> once.take(new Submitted(
                        notice.get().reference(),
                        candidate,
                        files,
                        Channel.PAPER,
                        moment(receivedOn),
                        late,
                        new Actor.Agent(by),
                        Optional.empty())));
    }

    private Optional<NoticeView> published(String slug) {
        return notices.bySlug(slug).filter(Intake::wasPublished);
    }

    /** Tells whether candidates could have read the notice. */
    static boolean wasPublished(NoticeView notice) {
        return PUBLISHED.contains(notice.status());
    }

    /** Tells whether an application that arrived on a day missed the closing date. */
    static boolean isLate(NoticeView notice, LocalDate receivedOn) {
        LocalDate closing = notice.closesOn();
        return closing != null && receivedOn.isAfter(closing);
    }

    /** A letter may come without anything to scan. */
    private Outcome<Candidate> checkedOnPaper(ApplicationForm form, List<DocumentUpload> files) {
        return files.size() > MOST_FILES
                ? Outcome.refused(IntakeRefusals.tooManyFiles(MOST_FILES))
                : candidates.checkPaper(form);
    }

    private Outcome<Candidate> checked(ApplicationForm form, List<DocumentUpload> files) {
        if (files.size() > MOST_FILES) {
            return Outcome.refused(IntakeRefusals.tooManyFiles(MOST_FILES));
        }
        Outcome<Candidate> candidate = candidates.check(form);
        return candidate.isAccepted() && files.isEmpty()
                ? Outcome.refused(IntakeRefusals.files(MOST_FILES))
                : candidate;
    }

    private Instant moment(LocalDate day) {
        return day.equals(LocalDate.now(clock))
                ? clock.instant()
                : day.atTime(NOON).atZone(clock.getZone()).toInstant();
    }
}
