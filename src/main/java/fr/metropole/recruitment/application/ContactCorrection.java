package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects the name or the address of one candidate, on the word of HR: a mail often says neither well. Only this application
 * changes; another one that bears the same address, or the old one, stays as it is.
 */
@Service
@Transactional
public class ContactCorrection {

    private final ApplicationTable applications;
    private final CandidateCheck check;
    private final ApplicationEventPublisher events;

    ContactCorrection(ApplicationTable applications, CandidateCheck check, ApplicationEventPublisher events) {
        this.applications = applications;
        this.check = check;
        this.events = events;
    }

    /**
     * Name and addresses as they were typed.
     *
     * @param email may be empty for a candidate who wrote on paper
     */
    public record Contact(String firstName, String lastName, String email, String phone) {

        /** Those of a candidate, to be shown before they are corrected. */
        public static Contact of(Candidate candidate) {
            String phone = candidate.phone();
            return new Contact(
                    candidate.firstName(), candidate.lastName(), candidate.email(), phone == null ? "" : phone);
        }

        /** Nothing of it may reach a log by accident. */
        @Override
        public String toString() {
            return "Contact[]";
        }
    }

    /**
     * Replaces name and addresses of one application.
     *
     * @return its number; or {@code APPLICATION_UNKNOWN}, {@code APPLICATION_ERASED}, or a refusal for each wrong field
     */
    public Outcome<String> correct(String number, Contact contact, PersonId by) {
        return applications.forUpdate(number).then(application -> {
            if (application.isErased()) {
                return Outcome.refused(ApplicationRefusals.erased());
            }
            Candidate before = application.candidate();
            ApplicationForm form = new ApplicationForm(
                    contact.firstName(),
                    contact.lastName(),
                    contact.email(),
                    contact.phone(),
                    before.status().name(),
                    before.consent(),
                    before.grade());
            return (application.toFile().channel() == Channel.PAPER ? check.checkPaper(form) : check.check(form))
                    .map(after -> changed(application, before, after, by));
        });
    }

    private String changed(ApplicationRow application, Candidate before, Candidate after, PersonId by) {
        List<String> fields = fields(before, after);
        if (!fields.isEmpty()) {
            application.correct(after);
            events.publishEvent(new ApplicationEvent.ContactCorrected(
                    application.number(), application.caseReference(), fields, new Actor.Agent(by)));
        }
        return application.number();
    }

    private static List<String> fields(Candidate before, Candidate after) {
        List<String> fields = new ArrayList<>();
        if (!before.name().equals(after.name())) {
            fields.add("nom");
        }
        if (!before.email().equals(after.email())) {
            fields.add("courriel");
        }
        if (!Objects.equals(before.phone(), after.phone())) {
            fields.add("téléphone");
        }
        return fields;
    }
}
