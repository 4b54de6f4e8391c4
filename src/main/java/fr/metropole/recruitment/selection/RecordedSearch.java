package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.application.ContractGate;
import fr.metropole.recruitment.core.CaseReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the applications whether the record of an unsuccessful search is signed. */
@Component
class RecordedSearch implements ContractGate {

    private final SelectionTable table;

    RecordedSearch(SelectionTable table) {
        this.table = table;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isSearchRecorded(CaseReference caseReference) {
        return table.findById(caseReference.value())
                .filter(selection -> selection.records().isAnySigned())
                .isPresent();
    }
}
