package fr.metropole.recruitment.offer;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One offer.
 *
 * @param startsOn day of the start of service
 * @param answerBy last day on which the candidate may answer
 * @param appointment terms of an appointment, null for a contract
 * @param contract terms of a contract, null for an appointment
 * @param origin null where no employer of origin has a say
 * @param budgetBy who confirmed that the pay is budgeted
 * @param returnReason why budget or act was last sent back; null once corrected
 * @param closingReason why nothing came of it, as it was typed
 */
public record OfferView(
        long id,
        CaseReference caseReference,
        String applicationNumber,
        OfferKind kind,
        OfferStatus status,
        LocalDate startsOn,
        LocalDate answerBy,
        @Nullable AppointmentTerms appointment,
        @Nullable ContractTerms contract,
        @Nullable OriginView origin,
        PersonId draftedBy,
        @Nullable PersonId budgetBy,
        @Nullable String returnReason,
        @Nullable LocalDate sentOn,
        @Nullable CandidateAnswer answer,
        @Nullable String closingReason,
        @Nullable ActView act) {

    /** Length of a contract in months; null for an appointment, or a contract without an end. */
    public @Nullable Integer durationMonths() {
        return contract == null ? null : contract.durationMonths();
    }

    /** Trial period of a contract, or null. */
    public @Nullable TrialPeriod trial() {
        return contract == null ? null : contract.trial();
    }
}
