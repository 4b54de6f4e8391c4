package fr.metropole.recruitment.inbox;

import fr.metropole.recruitment.document.DocumentRef;
import fr.metropole.recruitment.document.DocumentUpload;
import fr.metropole.recruitment.document.Documents;
import fr.metropole.recruitment.inbox.message.Automation;
import fr.metropole.recruitment.inbox.message.ParsedMail;
import fr.metropole.recruitment.inbox.message.ReturnedMail;
import fr.metropole.recruitment.mail.Outbox;
import fr.metropole.recruitment.publication.Notices;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Writes a message and what becomes of it; called inside one transaction. */
@Component
class InboxStore {

    private final IncomingMailTable mails;
    private final AttachmentKeeping keeping;
    private final SelfAttachment attachment;
    private final AttachmentFlow flow;
    private final SenderAnswers answers;
    private final Notices notices;
    private final QuotedNumber quoted;
    private final Documents documents;
    private final MailTold told;
    private final Outbox outbox;
    private final Clock clock;

    InboxStore(
            IncomingMailTable mails,
            AttachmentKeeping keeping,
            SelfAttachment attachment,
            AttachmentFlow flow,
            SenderAnswers answers,
            Notices notices,
            QuotedNumber quoted,
            Documents documents,
            MailTold told,
            Outbox outbox,
            Clock clock) {
        this.mails = mails;
        this.keeping = keeping;
        this.attachment = attachment;
        this.flow = flow;
        this.answers = answers;
        this.notices = notices;
        this.quoted = quoted;
        this.documents = documents;
        this.told = told;
        this.outbox = outbox;
        this.clock = clock;
    }

    MailReceipt take(ParsedMail mail, byte[] bytes, MailSource source) {
        MailKeys keys = MailKeys.of(mail);
        noteReturned(mail, bytes);
        Optional<IncomingMailRow> known =
                mails.findKnown(keys.message().orElse(null), keys.content(), Limit.of(1)).stream()
                        .findFirst();
        return known.map(first -> again(first, mail)).orElseGet(() -> first(mail, keys, bytes, source));
    }

    /** A letter of ours that came back has not reached its candidate, whatever our own mail server had said. */
    private void noteReturned(ParsedMail mail, byte[] bytes) {
        if (mail.automatic().filter(Automation.DELIVERY_REPORT::equals).isPresent()) {
            Instant arrival = mail.arrivedAt().orElseGet(clock::instant);
            ReturnedMail.in(bytes).forEach(id -> outbox.returned(id, arrival));
        }
    }

    private MailReceipt again(IncomingMailRow first, ParsedMail mail) {
        boolean machine = mail.automatic().isPresent();
        MailReason reason = mail.automatic().map(MailReasons::automatic).orElseGet(MailReasons::before);
        return new MailReceipt(
                machine ? MailOutcome.IGNORED : MailOutcome.DUPLICATE,
                Optional.of(first.id()),
                first.reference(),
                first.applicationNumber(),
                List.of(),
                List.of(),
                List.of(reason));
    }

    /** The row is written first: the second of two equal messages fails there, before its files are kept. */
    private MailReceipt first(ParsedMail mail, MailKeys keys, byte[] bytes, MailSource source) {
        IncomingMailRow row = mails.saveAndFlush(new IncomingMailRow(mail, keys, source, clock.instant()));
        boolean read = mail.automatic().isEmpty() && !mail.isEmpty();
        AttachmentKeeping.Kept kept = read ? keeping.keep(mail) : AttachmentKeeping.Kept.NOTHING;
        DocumentRef raw = documents.storeMessage(DocumentUpload.of("courriel-" + row.id(), bytes));
        row.kept(raw.id(), kept.ids());
        MailTriage.Verdict verdict = MailTriage.of(
                mail,
                new ReferenceSearch(notices.published()).in(mail),
                quoted.in(mail.subject()),
                !kept.documents().isEmpty());
        row.judged(withNotes(verdict, kept.refused()));
        MailReceipt receipt = act(row, mail, verdict, kept);
        told.received(receipt, raw);
        answers.answer(row, mail, receipt);
        return receipt;
    }

    /** A message that is known by its header only. */
    MailReceipt tooLarge(ParsedMail header, MailSource source) {
        MailKeys keys = MailKeys.of(header);
        Optional<IncomingMailRow> known =
                mails.findKnown(keys.message().orElse(null), keys.content(), Limit.of(1)).stream()
                        .findFirst();
        if (known.isPresent()) {
            return again(known.get(), header);
        }
        IncomingMailRow row = mails.saveAndFlush(new IncomingMailRow(header, keys, source, clock.instant()));
        MailReason reason = MailReasons.tooLarge(Inbox.MAX_SIZE);
        row.judged(new MailTriage.Verdict(MailOutcome.REFUSED, Optional.empty(), List.of(), List.of(reason)));
        MailReceipt receipt = new MailReceipt(
                MailOutcome.REFUSED,
                Optional.of(row.id()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(reason));
        answers.answer(row, header, receipt);
        return receipt;
    }

    private MailReceipt act(
            IncomingMailRow row, ParsedMail mail, MailTriage.Verdict verdict, AttachmentKeeping.Kept kept) {
        if (verdict.outcome() == MailOutcome.ATTACHED) {
            return attachment.attach(row, mail, verdict.reference().orElseThrow(), kept);
        }
        if (verdict.outcome() == MailOutcome.NEEDS_ATTACHMENT) {
            flow.needsAttachment(row.id());
        }
        return new MailReceipt(
                verdict.outcome(),
                Optional.of(row.id()),
                verdict.reference(),
                Optional.empty(),
                verdict.proposals(),
                kept.documents(),
                withNotes(verdict, kept.refused()).reasons());
    }

    private static MailTriage.Verdict withNotes(MailTriage.Verdict verdict, List<MailReason> notes) {
        List<MailReason> all = new ArrayList<>(verdict.reasons());
        all.addAll(notes);
        return new MailTriage.Verdict(verdict.outcome(), verdict.reference(), verdict.proposals(), all);
    }
}
