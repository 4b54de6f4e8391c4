package fr.metropole.recruitment.inbox;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.inbox.message.ParsedMail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides what a message is. Whatever is not certain goes to HR: a message with one right reference, a document and the
 * candidate himself as sender is the only one of which an application is made without a person.
 */
final class MailTriage {

    /**
     * What is to be done.
     *
     * @param reference the case, certain with {@code ATTACHED}, proposed otherwise
     */
    record Verdict(
            MailOutcome outcome,
            Optional<CaseReference> reference,
            List<CaseReference> proposals,
            List<MailReason> reasons) {}

    private MailTriage() {}

    /** @param quotedApplication number of an application that the subject names */
    static Verdict of(
            ParsedMail mail, ReferenceSearch.Found found, Optional<String> quotedApplication, boolean hasDocuments) {
        if (mail.automatic().isPresent()) {
            return alone(
                    MailOutcome.IGNORED, MailReasons.automatic(mail.automatic().get()));
        }
        if (mail.isEmpty()) {
            return alone(MailOutcome.REFUSED, MailReasons.empty());
        }
        List<MailReason> doubts = doubts(mail, found, quotedApplication, hasDocuments);
        List<CaseReference> named = found.exact().isEmpty() ? found.near() : found.exact();
        Optional<CaseReference> one = named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
        return doubts.isEmpty()
                ? new Verdict(MailOutcome.ATTACHED, one, List.of(), List.of())
                : new Verdict(MailOutcome.NEEDS_ATTACHMENT, one, named, doubts);
    }

    private static Verdict alone(MailOutcome outcome, MailReason reason) {
        return new Verdict(outcome, Optional.empty(), List.of(), List.of(reason));
    }

    private static List<MailReason> doubts(
            ParsedMail mail, ReferenceSearch.Found found, Optional<String> quoted, boolean hasDocuments) {
        List<MailReason> doubts = new ArrayList<>();
        if (!mail.from().isKnown()) {
            doubts.add(MailReasons.noSender());
        }
        if (mail.forwarded()) {
            doubts.add(MailReasons.forwarded());
        }
        quoted.map(MailReasons::quotes).ifPresent(doubts::add);
        reference(found).ifPresent(doubts::add);
        if (!hasDocuments) {
            doubts.add(MailReasons.noDocument());
        }
        return doubts;
    }

    private static Optional<MailReason> reference(ReferenceSearch.Found found) {
        if (found.exact().size() > 1) {
            return Optional.of(MailReasons.several(found.exact()));
        }
        if (found.exact().size() == 1) {
            return Optional.empty();
        }
        return Optional.of(found.near().isEmpty() ? MailReasons.noReference() : MailReasons.proposed(found.near()));
    }
}
