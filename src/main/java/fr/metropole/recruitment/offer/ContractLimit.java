package fr.metropole.recruitment.offer;

import fr.metropole.recruitment.requisition.LegalBasis;
import fr.metropole.recruitment.requisition.RequisitionView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long a contract may last by its legal basis. */
final class ContractLimit {

    private static final int LONGEST_OF_ALL = 72;

    private ContractLimit() {}

    /** Months; a replacement ends with the absence, for which the request was made. */
    static int months(RequisitionView need) {
        String basis = cited(need.basis());
        if (basis.contains("L332-8")) {
            return 36;
        }
        if (basis.contains("L332-14")) {
            return 12;
        }
        if (basis.contains("L332-23")) {
            return basis.contains("2°") ? 6 : 12;
        }
        return Optional.ofNullable(need.durationMonths()).orElse(LONGEST_OF_ALL);
    }

    /** A contract without an end is only for somebody with six years of public service (CGFP L332-10). */
    static boolean allowsNoEnd(RequisitionView need) {
        return cited(need.basis()).contains("L332-10");
    }

    private static String cited(@Nullable LegalBasis basis) {
        return basis == null ? "" : basis.basis();
    }
}
