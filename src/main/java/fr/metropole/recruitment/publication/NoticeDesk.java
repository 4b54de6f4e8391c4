package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.JobDescriptionVersion;
import fr.metropole.recruitment.jobdescription.JobDescriptions;
import fr.metropole.recruitment.legal.LegalFacts;
import fr.metropole.recruitment.legal.LegalMoment;
import fr.metropole.recruitment.requisition.CaseLegalBasis;
import fr.metropole.recruitment.requisition.LegalBasis;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that is done to a notice. Each use case checks first and then changes, or refuses and changes nothing. */
@Service
@Transactional
public class NoticeDesk {

    private final NoticeTable table;
    private final Requisitions requisitions;
    private final NoticeGate gate;
    private final JobDescriptions sheets;
    private final CaseLegalBasis law;
    /** Asked for late: the applications themselves read the notice. */
    private final ObjectProvider<ApplicationCount> applications;

    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeDesk(
            NoticeTable table,
            Requisitions requisitions,
            NoticeGate gate,
            JobDescriptions sheets,
            CaseLegalBasis law,
            ObjectProvider<ApplicationCount> applications,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.requisitions = requisitions;
        this.gate = gate;
        this.sheets = sheets;
        this.law = law;
        this.applications = applications;
        this.events = events;
        this.clock = clock;
    }

    /** Prepares the notice, or prepares it anew after it was returned. */
    public Outcome<NoticeView> prepare(CaseReference reference, NoticePlan plan, PersonId by) {
        return gate.open(reference)
                .then(need -> check(reference, plan).map(lawful -> need))
                .then(need -> NoticeGate.at(
                        table.findById(reference.value()).orElseGet(() -> new Notice(reference, need.title())),
                        NoticeStatus.PREPARED))
                .map(notice -> {
                    notice.prepare(plan, by);
                    return table.save(notice).toView();
                });
    }

    private Outcome<NoticePlan> check(CaseReference reference, NoticePlan plan) {
        LegalBasis basis = law.basis(facts(reference, plan.plannedOn(), plan.urgencyReason()))
                .orThrow();
        List<Refusal> refusals = NoticeChecks.of(plan, basis, today());
        return refusals.isEmpty() ? Outcome.accepted(plan) : Outcome.refused(refusals);
    }

    /** The head of HR approves what was prepared. */
    public Outcome<NoticeView> validate(CaseReference reference, PersonId by) {
        return NoticeGate.at(notice(reference), NoticeStatus.PREPARED).map(notice -> {
            notice.validate(by);
            return notice.toView();
        });
    }

    /** The head of HR sends it back. */
    public Outcome<NoticeView> returnForCorrection(CaseReference reference, @Nullable String reason) {
        return reasoned(reference, reason, Notice::returnForCorrection);
    }

    /** The notice is public: applications may come from now on. */
    public Outcome<NoticeView> confirm(CaseReference reference, NoticePublication publication) {
        Notice notice = notice(reference);
        LegalFacts facts = facts(reference, publication.publishedOn(), notice.urgencyReason());
        List<Refusal> refusals =
                NoticeChecks.of(publication, law.basis(facts).orThrow(), notice.urgencyReason(), today());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return gate.open(reference)
                .then(open -> NoticeGate.at(notice, NoticeStatus.VALIDATED))
                .map(validated -> {
                    law.decide(reference, LegalMoment.NOTICE, facts).orThrow();
                    validated.publish(
                            publication,
                            sheets.byReference(reference)
                                    .map(JobDescriptionVersion::number)
                                    .orElse(null));
                    events.publishEvent(
                            new NoticeEvent.Published(reference, publication.publishedOn(), publication.closesOn()));
                    return validated.toView();
                });
    }

    /** Puts the closing date off; it can only go further, and not into the past. */
    public Outcome<NoticeView> extend(
            CaseReference reference, @Nullable LocalDate after, @Nullable String reason, PersonId by) {
        Notice notice = notice(reference);
        LocalDate before = Objects.requireNonNull(notice.closesOn());
        if (after == null || !after.isAfter(before) || after.isBefore(today())) {
            return Outcome.refused(Refusal.of(
                    "EXTENSION_NOT_LATER",
                    "La nouvelle date limite doit suivre l’ancienne et être à venir.",
                    "newClosesOn"));
        }
        if (reason == null) {
            return Outcome.refused(reasonMissing());
        }
        notice.extend(after, reason, by);
        events.publishEvent(new NoticeEvent.Extended(reference, before, after, reason));
        return Outcome.accepted(notice.toView());
    }

    /** HR decides to take the notice back; the withdrawal itself is the next step of the process. */
    public Outcome<NoticeView> decideWithdrawal(CaseReference reference, @Nullable String reason) {
        return reasoned(reference, reason, Notice::withdraw)
                .peek(view -> events.publishEvent(new NoticeEvent.Withdrawn(reference, String.valueOf(reason))));
    }

    /**
     * The closing date has passed.
     *
     * @return how many applications are in; or {@code NOTICE_STATE}, {@code CLOSING_DATE_TO_COME} when somebody set the
     *     timer off early
     */
    public Outcome<Integer> close(CaseReference reference) {
        Notice open = notice(reference);
        LocalDate last = open.closesOn();
        if (last != null && !today().isAfter(last)) {
            return Outcome.refused(Refusal.conflict(
                    "CLOSING_DATE_TO_COME", "La date limite n’est pas passée : les candidatures restent ouvertes."));
        }
        return NoticeGate.at(open, NoticeStatus.OPEN).map(notice -> {
            notice.close();
            int received = applications.getObject().received(reference);
            events.publishEvent(new NoticeEvent.Closed(reference, received));
            return received;
        });
    }

    /** Makes sure that a notice whose case was given up can no longer be answered. */
    public void takeDown(CaseReference reference) {
        table.findById(reference.value())
                .filter(notice -> notice.status() != NoticeStatus.WITHDRAWN)
                .ifPresent(notice -> notice.withdraw("Retrait de l’avis"));
    }

    /** A lawful plan to start from: published today, closed after the legal minimum, on the compulsory channels. */
    @Transactional(readOnly = true)
    public NoticePlan proposal(CaseReference reference) {
        RequisitionView need = need(reference);
        LocalDate earliest = today().plus(NoticeChecks.minimum(need.basis()));
        Optional<NoticeFile> known = file(reference);
        return new NoticePlan(
                today(),
                known.map(file -> file.notice().closesOn())
                        .filter(day -> day.isAfter(earliest))
                        .orElse(earliest),
                known.map(file -> file.notice().urgencyReason()).orElse(null),
                known.map(NoticeFile::chosenChannels).orElseGet(() -> NoticeChecks.compulsoryChannels(need.basis())),
                known.map(file -> file.notice().mentions()).orElse(null));
    }

    /** What those who work on the notice see of it; nothing before it was first prepared. */
    @Transactional(readOnly = true)
    public Optional<NoticeFile> file(CaseReference reference) {
        return table.findById(reference.value()).map(Notice::toFile);
    }

    private Outcome<NoticeView> reasoned(
            CaseReference reference, @Nullable String reason, java.util.function.BiConsumer<Notice, String> change) {
        if (reason == null) {
            return Outcome.refused(reasonMissing());
        }
        Notice notice = notice(reference);
        change.accept(notice, reason);
        return Outcome.accepted(notice.toView());
    }

    private static Refusal reasonMissing() {
        return Refusal.of("REASON_MISSING", "Indiquez le motif de votre décision.", "reason");
    }

    /** The day chooses the texts in force, urgency lifts the minimum period. */
    private LegalFacts facts(CaseReference reference, LocalDate publishedOn, @Nullable String urgencyReason) {
        return law.facts(reference)
                .but()
                .noticeDate(publishedOn)
                .urgencyReason(urgencyReason)
                .build();
    }

    private RequisitionView need(CaseReference reference) {
        return requisitions.find(reference).orElseThrow();
    }

    private Notice notice(CaseReference reference) {
        return table.findById(reference.value()).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
