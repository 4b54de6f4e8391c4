package fr.metropole.recruitment.hiring.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.organisation.Deciders;
import fr.metropole.recruitment.organisation.Level;
import fr.metropole.recruitment.organisation.Organisation;
import fr.metropole.recruitment.organisation.PersonView;
import fr.metropole.recruitment.organisation.UnitView;
import fr.metropole.recruitment.requisition.RequisitionView;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who reads what candidates have to do with on the page of a case: HR, the appointing authority, auditors, and the managers
 * concerned by it. Never the technical administrator.
 */
@Component
class CaseReaders {

    private static final List<String> OF_EVERY_CASE =
            List.of(Groups.HR, Groups.HEAD_OF_HR, Groups.AUTHORITY, Groups.AUDITORS);

    private final CurrentAgent agent;
    private final Organisation organisation;
    private final Deciders deciders;

    CaseReaders(CurrentAgent agent, Organisation organisation, Deciders deciders) {
        this.agent = agent;
        this.organisation = organisation;
        this.deciders = deciders;
    }

    /** Tells whether the agent who is signed in reads about the candidates of a case. */
    boolean mayReadCandidates(RequisitionView request) {
        return OF_EVERY_CASE.stream().anyMatch(agent::isIn)
                || agent.person().filter(who -> isConcerned(who, request)).isPresent();
    }

    private boolean isConcerned(PersonId who, RequisitionView request) {
        return who.equals(request.requester()) || isAbove(who, request) || decidesToday(who, request);
    }

    private boolean isAbove(PersonId who, RequisitionView request) {
        return organisation.lineage(request.unitCode()).stream()
                .map(UnitView::code)
                .map(organisation::headOf)
                .flatMap(Optional::stream)
                .map(PersonView::id)
                .anyMatch(who::equals);
    }

    /** Deputies read as long as they stand in. */
    private boolean decidesToday(PersonId who, RequisitionView request) {
        return Arrays.stream(Level.values())
                .map(level -> deciders.decide(request.unitCode(), level, Set.of()))
                .anyMatch(decider -> decider.person().filter(who::equals).isPresent());
    }
}
