package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The two needs that the tests tell about. */
final class Needs {

    static final PersonId REQUESTER = new PersonId("chef.innovation");
    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    static final LegalBasis BASIS = new LegalBasis(
            "D02", "CGFP L332-13", List.of("L332-13"), false, false, "P1M", false, false, 1, true, true, "P1M", "P1M");

    private Needs() {}

    static NeedFacts replacement() {
        return new NeedFacts(
                "Chargé de mission Innovation (H/F)",
                Need.REPLACEMENT,
                Route.CONTRACT,
                Category.A,
                "SIN",
                8,
                LocalDate.of(2027, 1, 4),
                false,
                100,
                "Un agent du service s’absente huit mois ; ses projets ne peuvent pas attendre.",
                "SIN-03",
                false);
    }

    static NeedFacts creation() {
        return new NeedFacts(
                "Chargé de mission coopérations (H/F)",
                Need.CREATION,
                Route.STATUTORY_ELSE_CONTRACT,
                Category.A,
                "DDIT",
                36,
                null,
                true,
                100,
                "La direction porte une mission nouvelle que personne ne tient encore.",
                null,
                true);
    }

    static Requisition requisition(CaseReference reference, NeedFacts facts) {
        return new Requisition(reference, facts, REQUESTER, NOW);
    }
}
