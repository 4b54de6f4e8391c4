package fr.metropole.recruitment.inbox.mailbox;

import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.WorkplaceNotice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Messages that the mailbox has and the database has not, for HR to decide: an application may be among them. */
@Service
@Transactional
public class GivenUpMessages implements WorkplaceNotice {

    private final MailboxRecord record;

    GivenUpMessages(MailboxRecord record) {
        this.record = record;
    }

    /** All of them, oldest first. */
    @Transactional(readOnly = true)
    public List<GivenUp> all() {
        return record.givenUp();
    }

    /** Lets the next look into the mailbox try again; {@code MAIL_NOT_GIVEN_UP} when nobody gave it up. */
    public Outcome<MailboxNumber> retry(MailboxNumber number) {
        return record.retry(number) ? Outcome.accepted(number) : unknown();
    }

    /** A person has read it in the mailbox and seen to it; {@code MAIL_NOT_GIVEN_UP} when nobody gave it up. */
    public Outcome<MailboxNumber> seenTo(MailboxNumber number) {
        return record.close(number) ? Outcome.accepted(number) : unknown();
    }

    private static Outcome<MailboxNumber> unknown() {
        return Outcome.refused(Refusal.conflict("MAIL_NOT_GIVEN_UP", "Ce message a été repris ou classé entre-temps."));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Line> to(Set<String> groups) {
        boolean administration = groups.contains(Groups.ADMIN);
        if (!administration && !groups.contains(Groups.HR)) {
            return Optional.empty();
        }
        int waiting = all().size();
        String sentence = waiting == 1
                ? "Un message de la boîte de candidature n’a pas pu être lu."
                : waiting + " messages de la boîte de candidature n’ont pas pu être lus.";
        String href = administration ? "/camunda/app/cockpit/" : "/courriels#non-lus";
        return waiting == 0 ? Optional.empty() : Optional.of(new Line(sentence, href));
    }
}
