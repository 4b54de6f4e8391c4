package fr.metropole.recruitment.inbox;

import fr.metropole.recruitment.application.ApplicationForm;
import fr.metropole.recruitment.application.ApplicationView;
import fr.metropole.recruitment.application.CandidateStatus;
import fr.metropole.recruitment.application.MailApplication;
import fr.metropole.recruitment.application.MailIntake;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.inbox.message.ParsedMail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes an application of a message that speaks for itself. */
@Component
class SelfAttachment {

    private final MailIntake intake;
    private final AttachmentFlow flow;

    SelfAttachment(MailIntake intake, AttachmentFlow flow) {
        this.intake = intake;
        this.flow = flow;
    }

    MailReceipt attach(IncomingMailRow row, ParsedMail mail, CaseReference reference, AttachmentKeeping.Kept kept) {
        Optional<Refusal> closed = intake.refusal(reference);
        if (closed.isPresent()) {
            return notMade(row, MailOutcome.REFUSED, reference, kept, List.of(closed.get()));
        }
        SenderName name = SenderName.of(mail.from());
        Outcome<ApplicationView> application =
                intake.register(new MailApplication(reference, form(mail, name), kept.ids(), row.arrivedAt(), null));
        if (!application.isAccepted()) {
            flow.needsAttachment(row.id());
            return notMade(row, MailOutcome.NEEDS_ATTACHMENT, reference, kept, application.reasons());
        }
        return made(row, application.orThrow(), name, kept);
    }

    private MailReceipt made(IncomingMailRow row, ApplicationView made, SenderName name, AttachmentKeeping.Kept kept) {
        List<MailReason> notes = notes(made, name, kept);
        row.attached(made.caseReference(), made.number(), notes);
        return new MailReceipt(
                MailOutcome.ATTACHED,
                Optional.of(row.id()),
                Optional.of(made.caseReference()),
                Optional.of(made.number()),
                List.of(),
                kept.documents(),
                notes);
    }

    private List<MailReason> notes(ApplicationView made, SenderName name, AttachmentKeeping.Kept kept) {
        List<MailReason> notes = new ArrayList<>();
        if (made.late()) {
            notes.add(MailReasons.late());
        }
        if (!name.certain()) {
            notes.add(MailReasons.name());
        }
        notes.add(MailReasons.status());
        List<String> others = intake.possibleDuplicates(made.number());
        if (!others.isEmpty()) {
            notes.add(MailReasons.duplicatePerson(others));
        }
        notes.addAll(kept.refused());
        return notes;
    }

    private static MailReceipt notMade(
            IncomingMailRow row,
            MailOutcome outcome,
            CaseReference reference,
            AttachmentKeeping.Kept kept,
            List<Refusal> refusals) {
        List<MailReason> reasons = new ArrayList<>();
        refusals.forEach(refusal -> reasons.add(MailReasons.of(refusal)));
        reasons.addAll(kept.refused());
        row.judged(new MailTriage.Verdict(outcome, Optional.of(reference), List.of(), reasons));
        return new MailReceipt(
                outcome,
                Optional.of(row.id()),
                Optional.of(reference),
                Optional.empty(),
                List.of(),
                kept.documents(),
                reasons);
    }

    /** Nobody who wrote a mail has agreed to be kept beyond the recruitment. */
    private static ApplicationForm form(ParsedMail mail, SenderName name) {
        return new ApplicationForm(
                name.first(), name.last(), mail.from().address(), null, CandidateStatus.OTHER.name(), false);
    }
}
