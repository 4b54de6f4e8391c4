package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredSelections implements Selections {

    private final SelectionTable table;
    private final CandidatePools pools;
    private final ApplicationEventPublisher events;

    StoredSelections(SelectionTable table, CandidatePools pools, ApplicationEventPublisher events) {
        this.table = table;
        this.pools = pools;
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
        CandidatePool pool = pools.of(reference);
        return table.findById(reference.value()).stream()
                .flatMap(selection -> selection.reserve().stream())
                .anyMatch(CandidatePool.numbers(pool.eligible())::contains);
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
