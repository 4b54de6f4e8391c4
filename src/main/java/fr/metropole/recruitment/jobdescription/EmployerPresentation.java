package fr.metropole.recruitment.jobdescription;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who the employer is.
 *
 * @param text presentation in free words
 * @param legalForm e.g. « EPCI »
 * @param createdOn day the authority was created
 * @param areaKm2 area, square kilometres
 * @param municipalities number of member municipalities
 * @param inhabitantsMillions population, millions
 * @param masterPlans acronyms of the master plans (schémas directeurs)
 * @param policies policies worth naming
 * @param organisation how the administration is organised
 * @param approximateHeadcount number of agents, rounded
 */
public record EmployerPresentation(
        @Nullable String text,
        @Nullable String legalForm,
        @Nullable LocalDate createdOn,
        @Nullable Integer areaKm2,
        @Nullable Integer municipalities,
        @Nullable BigDecimal inhabitantsMillions,
        List<String> masterPlans,
        List<String> policies,
        @Nullable String organisation,
        @Nullable Integer approximateHeadcount) {

    /** Nothing said yet. */
    public static final EmployerPresentation EMPTY =
            new EmployerPresentation(null, null, null, null, null, null, List.of(), List.of(), null, null);

    public EmployerPresentation {
        text = Cleaned.text(text);
        legalForm = Cleaned.text(legalForm);
        masterPlans = Cleaned.texts(masterPlans);
        policies = Cleaned.texts(policies);
        organisation = Cleaned.text(organisation);
    }
}
