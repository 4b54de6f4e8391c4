package fr.metropole.recruitment.inbox;

import fr.metropole.recruitment.application.ApplicationForm;
import fr.metropole.recruitment.application.ApplicationView;
import fr.metropole.recruitment.application.MailApplication;
import fr.metropole.recruitment.application.MailIntake;
import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.inbox.message.Correspondent;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What HR does with a message that does not speak for itself. */
@Service
@Transactional
public class MailDesk {

    private static final int MOST_SHOWN = 200;
    private static final Set<MailOutcome> MAY_BE_TAKEN_UP =
            EnumSet.of(MailOutcome.IGNORED, MailOutcome.SET_ASIDE, MailOutcome.REFUSED);

    private final IncomingMailTable mails;
    private final MailIntake intake;
    private final QuotedNumber quoted;
    private final AttachmentFlow flow;
    private final SenderAnswers answers;
    private final MailTold told;

    MailDesk(
            IncomingMailTable mails,
            MailIntake intake,
            QuotedNumber quoted,
            AttachmentFlow flow,
            SenderAnswers answers,
            MailTold told) {
        this.mails = mails;
        this.intake = intake;
        this.quoted = quoted;
        this.flow = flow;
        this.answers = answers;
        this.told = told;
    }

    /** A message; the caller checks who reads. */
    @Transactional(readOnly = true)
    public Optional<IncomingMailView> find(long id) {
        return mails.findById(id).map(IncomingMailRow::toView);
    }

    /** The latest messages, newest first. */
    @Transactional(readOnly = true)
    public List<IncomingMailView> latest() {
        return mails.findByOrderByIdDesc(Limit.of(MOST_SHOWN)).stream()
                .map(IncomingMailRow::toView)
                .toList();
    }

    /** What the form proposes. */
    @Transactional(readOnly = true)
    public Proposal proposal(IncomingMailView mail) {
        Correspondent person = mail.original().orElse(mail.sender());
        SenderName name = SenderName.of(person);
        boolean known = name.certain();
        return new Proposal(
                known ? name.first() : "", known ? name.last() : "", person.address(), quoted.in(mail.subject()));
    }

    /**
     * Makes an application of a message.
     *
     * @return {@code ATTACHED}; or {@code MAIL_UNKNOWN}, {@code MAIL_DECIDED}, {@code VACANCY_UNKNOWN}, {@code
     *     VACANCY_CLOSED}, or a refusal for each wrong field
     */
    public Outcome<MailOutcome> register(long id, CaseReference reference, ApplicationForm form, PersonId by) {
        return decide(id, mail -> intake.register(
                        new MailApplication(reference, form, mail.documents(), mail.arrivedAt(), new Actor.Agent(by)))
                .map(made -> attached(mail, made, by)));
    }

    /**
     * Adds the documents of a message to an application; nothing else of it changes.
     *
     * @return {@code ATTACHED}; or {@code MAIL_UNKNOWN}, {@code MAIL_DECIDED}, {@code MAIL_WITHOUT_DOCUMENT}, {@code
     *     APPLICATION_UNKNOWN}, {@code DOCUMENT_NOT_EXPECTED}
     */
    public Outcome<MailOutcome> complete(long id, String number, PersonId by) {
        return decide(
                id,
                mail -> mail.documents().isEmpty()
                        ? Outcome.refused(Refusal.of(
                                "MAIL_WITHOUT_DOCUMENT",
                                "Ce courriel ne porte aucun document à ajouter.",
                                "applicationNumber"))
                        : intake.complete(number, mail.documents(), new Actor.Agent(by))
                                .map(application -> attached(mail, application, by)));
    }

    /**
     * Makes no application of a message; it stays readable.
     *
     * @param reply what the sender is told, null for nothing
     */
    public Outcome<MailOutcome> setAside(long id, String why, @Nullable String reply, PersonId by) {
        return decide(id, mail -> {
            mail.setAside(why, by);
            if (reply != null) {
                answers.answer(mail, reply);
            }
            return Outcome.accepted(mail.state());
        });
    }

    /** Asks HR again about a message that was ignored, refused or set aside: a machine, or a person, may have erred. */
    public Outcome<MailOutcome> takeUp(long id) {
        return mail(id).then(mail -> {
            if (!MAY_BE_TAKEN_UP.contains(mail.state())) {
                return Outcome.refused(decided());
            }
            mail.takenUp();
            flow.needsAttachment(id);
            return Outcome.accepted(mail.state());
        });
    }

    private MailOutcome attached(IncomingMailRow mail, ApplicationView application, PersonId by) {
        mail.attachedBy(application.caseReference(), application.number(), by);
        told.attached(application, by);
        return mail.state();
    }

    private Outcome<MailOutcome> decide(long id, Function<IncomingMailRow, Outcome<MailOutcome>> decision) {
        return mail(id).then(mail ->
                mail.state() == MailOutcome.NEEDS_ATTACHMENT ? decision.apply(mail) : Outcome.refused(decided()));
    }

    private Outcome<IncomingMailRow> mail(long id) {
        return mails.findForUpdateById(id)
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Refusal.notFound("MAIL_UNKNOWN", "Ce courriel n’existe pas.")));
    }

    private static Refusal decided() {
        return Refusal.conflict("MAIL_DECIDED", "Ce courriel a déjà été traité.");
    }
}
