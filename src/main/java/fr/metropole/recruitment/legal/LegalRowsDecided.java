package fr.metropole.recruitment.legal;

import fr.metropole.recruitment.core.CaseEvent;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Label;
import java.util.List;

/** The tables have decided for a case: these rows fired. Published inside the transaction that rests on them. */
@Label("Règles de droit appliquées")
public record LegalRowsDecided(
        CaseReference reference, @Label("Moment") LegalMoment moment, @Label("Lignes") List<KeptRow> rows)
        implements CaseEvent {

    public LegalRowsDecided {
        rows = List.copyOf(rows);
    }

    @Override
    public Nature nature() {
        return Nature.RULE;
    }
}
