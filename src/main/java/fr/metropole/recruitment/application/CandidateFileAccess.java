package fr.metropole.recruitment.application;

import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.organisation.Decider;
import fr.metropole.recruitment.organisation.Deciders;
import fr.metropole.recruitment.organisation.Level;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may open a candidate's file: HR and the auditors always; the two managers of the case once the application is open to
 * review; an interviewer once the candidate is invited. The technical administrator never. While an application waits for
 * the record that no civil servant could be recruited, nobody who decides opens it, HR included: only an auditor may.
 */
@Component
public class CandidateFileAccess {

    private static final Set<String> HR = Set.of(Groups.HR, Groups.HEAD_OF_HR);

    private final ApplicationDesk desk;
    private final Applications applications;
    private final Requisitions requisitions;
    private final Deciders deciders;

    CandidateFileAccess(ApplicationDesk desk, Applications applications, Requisitions requisitions, Deciders deciders) {
        this.desk = desk;
        this.applications = applications;
        this.requisitions = requisitions;
        this.deciders = deciders;
    }

    /**
     * A file as this person may see it.
     *
     * @param contactShown whether address and telephone may be shown: HR alone writes to candidates
     * @param gridsShown whether the other interviewers' grids may be shown
     */
    public record Opened(ApplicationFile file, boolean contactShown, boolean gridsShown) {}

    /**
     * Opens a file.
     *
     * @param groups the person's groups
     * @return the file; or {@code FILE_FORBIDDEN}, {@code CONTRACT_POOL_CLOSED}, {@code APPLICATION_UNKNOWN}
     */
    @Transactional(readOnly = true)
    public Outcome<Opened> open(String number, PersonId person, Set<String> groups) {
        if (groups.contains(Groups.ADMIN)) {
            return Outcome.refused(forbidden());
        }
        Optional<ApplicationFile> file = desk.file(number);
        boolean hr = groups.stream().anyMatch(HR::contains);
        if (file.isEmpty()) {
            return Outcome.refused(
                    hr || groups.contains(Groups.AUDITORS) ? ApplicationRefusals.unknown() : forbidden());
        }
        if (file.get().isSealed() && !groups.contains(Groups.AUDITORS)) {
            return Outcome.refused(hr || isManager(file.get(), person) ? ApplicationRefusals.sealed() : forbidden());
        }
        return hr || groups.contains(Groups.AUDITORS) || isConcerned(file.get(), person)
                ? Outcome.accepted(new Opened(file.get(), hr, maySeeGrids(file.get(), person)))
                : Outcome.refused(forbidden());
    }

    /** Whoever has declared a conflict of interest is no longer concerned, whatever else he is. */
    private boolean isConcerned(ApplicationFile file, PersonId person) {
        if (file.isInConflict(person)) {
            return false;
        }
        boolean reviewed = file.application().reviews().stream()
                .anyMatch(review -> review.reviewer().equals(person));
        boolean invited = file.appointment().isPresent() && isInterviewer(file, person);
        return reviewed || invited || (file.reviewOpen() && isManager(file, person));
    }

    private boolean isManager(ApplicationFile file, PersonId person) {
        return requisitions.find(file.application().caseReference()).stream()
                .flatMap(this::managers)
                .anyMatch(person::equals);
    }

    private Stream<PersonId> managers(RequisitionView requisition) {
        return Stream.of(Level.N1, Level.N2)
                .map(level -> deciders.decide(requisition.unitCode(), level, Set.of()))
                .flatMap(CandidateFileAccess::persons);
    }

    private static Stream<PersonId> persons(Decider decider) {
        return Stream.concat(decider.person().stream(), decider.onBehalfOf().stream());
    }

    private boolean isInterviewer(ApplicationFile file, PersonId person) {
        return file.replacements().contains(person) || isOfPanel(file, person);
    }

    private boolean isOfPanel(ApplicationFile file, PersonId person) {
        return applications
                .interviewPlan(file.application().caseReference())
                .filter(plan -> plan.panel().contains(person))
                .isPresent();
    }

    /** An interviewer forms his own opinion before he reads the others'. */
    private boolean maySeeGrids(ApplicationFile file, PersonId person) {
        return !isInterviewer(file, person)
                || file.application().grids().stream()
                        .anyMatch(grid -> grid.interviewer().equals(person));
    }

    private static Refusal forbidden() {
        return Refusal.forbidden("FILE_FORBIDDEN", "Vous n’avez pas accès à ce dossier de candidature.");
    }
}
