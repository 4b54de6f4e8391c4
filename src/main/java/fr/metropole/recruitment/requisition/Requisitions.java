package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;
import java.util.List;
import java.util.Optional;

/** The requests to recruit, to be read by everybody. */
public interface Requisitions {

    Optional<RequisitionView> find(CaseReference reference);

    /** The request with the reference that stands in an address. */
    Optional<RequisitionView> bySlug(String slug);

    /** All of them, the latest draft first. */
    List<RequisitionView> all();
}
