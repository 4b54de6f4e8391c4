package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.application.ContractGate;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.requisition.PostCreations;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the applications whether the record of an unsuccessful search is signed. */
@Component
class RecordedSearch implements ContractGate {

    private final SelectionTable table;
    private final PostCreations creations;

    RecordedSearch(SelectionTable table, PostCreations creations) {
        this.table = table;
        this.creations = creations;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Refusal> contractsClosed(CaseReference caseReference) {
        return creations.contractsClosed(caseReference);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isSearchRecorded(CaseReference caseReference) {
        return table.findById(caseReference.value())
                .filter(selection -> selection.records().isAnySigned())
                .isPresent();
    }
}
