package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the requests from their table. */
@Service
@Transactional(readOnly = true)
class StoredRequisitions implements Requisitions {

    private final RequisitionTable table;

    StoredRequisitions(RequisitionTable table) {
        this.table = table;
    }

    @Override
    public Optional<RequisitionView> find(CaseReference reference) {
        return bySlug(reference.slug());
    }

    @Override
    public Optional<RequisitionView> bySlug(String slug) {
        return table.findById(slug).map(Requisition::toView);
    }

    @Override
    public List<RequisitionView> all() {
        return table.readAll().stream().map(Requisition::toView).toList();
    }
}
