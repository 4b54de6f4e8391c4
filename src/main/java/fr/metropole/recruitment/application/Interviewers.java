package fr.metropole.recruitment.application;

import fr.metropole.recruitment.access.Accounts;
import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.organisation.Organisation;
import fr.metropole.recruitment.organisation.PersonView;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who may interview candidates: every agent in post, but not the technical administration, which sees no candidate, nor the
 * auditors, who change nothing.
 */
@Component
public class Interviewers {

    private final Organisation organisation;
    private final Accounts accounts;

    Interviewers(Organisation organisation, Accounts accounts) {
        this.organisation = organisation;
        this.accounts = accounts;
    }

    /** All of them, in the order of the organisation. */
    public List<PersonView> all() {
        Set<PersonId> barred = barred();
        return organisation.persons().stream()
                .filter(PersonView::active)
                .filter(person -> !barred.contains(person.id()))
                .toList();
    }

    /** Tells whether somebody is one of them. */
    public boolean include(PersonId person) {
        return organisation.person(person).filter(PersonView::active).isPresent() && !barred().contains(person);
    }

    private Set<PersonId> barred() {
        return accounts.membersOf(Set.of(Groups.ADMIN, Groups.AUDITORS));
    }
}
