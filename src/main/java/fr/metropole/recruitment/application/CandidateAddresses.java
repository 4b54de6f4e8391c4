package fr.metropole.recruitment.application;

import fr.metropole.recruitment.mail.AddressBook;
import fr.metropole.recruitment.mail.Addressee;
import fr.metropole.recruitment.publication.Employer;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the address of a candidate to the mail that is about to leave, and the private page that only he knows. */
@Component
class CandidateAddresses implements AddressBook {

    private final ApplicationTable applications;
    private final PrivateLinks links;
    private final Employer employer;

    CandidateAddresses(ApplicationTable applications, PrivateLinks links, Employer employer) {
        this.applications = applications;
        this.links = links;
        this.employer = employer;
    }

    @Override
    @Transactional
    public Optional<Addressee> find(String key) {
        return applications
                .byNumber(key)
                .filter(application -> !application.candidate().email().isEmpty())
                .map(application -> new Addressee(
                        application.candidate().email(),
                        Optional.of(employer.address("/suivi/" + links.again(application)))));
    }
}
