package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.application.Applications;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredSelections implements Selections {

    private final SelectionTable table;
    private final Applications applications;
    private final ApplicationEventPublisher events;

    StoredSelections(SelectionTable table, Applications applications, ApplicationEventPublisher events) {
        this.table = table;
        this.applications = applications;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SelectionView> find(CaseReference reference) {
        return table.findById(reference.value()).map(Selection::toView);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> chosen(CaseReference reference) {
        return table.findById(reference.value()).map(Selection::chosen);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean reserveRemaining(CaseReference reference) {
        Set<String> reserve =
                table.findById(reference.value()).map(Selection::reserve).orElse(Set.of());
        return !reserve.isEmpty()
                && applications.applicants(reference).stream()
                        .anyMatch(one -> reserve.contains(one.number()) && CandidatePool.isEligible(one.state()));
    }

    @Override
    public Outcome<String> choiceFell(CaseReference reference, String applicationNumber) {
        Optional<Selection> chosen =
                table.findById(reference.value()).filter(selection -> selection.isChosen(applicationNumber));
        if (chosen.isEmpty()) {
            return Outcome.refused(SelectionRefusals.state());
        }
        chosen.get().choiceFell();
        events.publishEvent(new SelectionEvent.ChoiceFell(reference, applicationNumber));
        return Outcome.accepted(applicationNumber);
    }
}
