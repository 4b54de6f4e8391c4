package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.application.Applications;
import fr.metropole.recruitment.core.CaseReference;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads the applications of a case for the selection. */
@Component
public class CandidatePools {

    private final Applications applications;
    private final SelectionTable table;

    CandidatePools(Applications applications, SelectionTable table) {
        this.applications = applications;
        this.table = table;
    }

    /** The applications as they stand now. */
    public CandidatePool of(CaseReference reference) {
        Set<String> declined =
                table.findById(reference.value()).map(Selection::declined).orElse(Set.of());
        return new CandidatePool(applications.ofCase(reference), declined);
    }
}
