package fr.metropole.recruitment.offer;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to an offer; published inside the transaction that does it. Names candidates by number only. */
public sealed interface OfferEvent {

    CaseReference reference();

    String applicationNumber();

    /** Its terms were fixed, or fixed anew. */
    record Drafted(CaseReference reference, String applicationNumber, OfferKind kind, PersonId by)
            implements OfferEvent {}

    /** Finance confirmed the budget, or sent the terms back with a reason. */
    record BudgetDecided(
            CaseReference reference, String applicationNumber, boolean confirmed, String reason, PersonId by)
            implements OfferEvent {}

    /** It went out to the candidate. */
    record Sent(CaseReference reference, String applicationNumber, LocalDate answerBy) implements OfferEvent {}

    /** The candidate answered. */
    record Answered(CaseReference reference, String applicationNumber, boolean accepted, AnswerMeans means, PersonId by)
            implements OfferEvent {}

    /** The employer of origin answered, or kept silent for two months; then nobody acted. */
    record OriginAnswered(CaseReference reference, String applicationNumber, OriginAnswer answer, @Nullable PersonId by)
            implements OfferEvent {}

    /** The act is ready for signature. */
    record ActDrafted(CaseReference reference, String applicationNumber, String actNumber, PersonId by)
            implements OfferEvent {}

    /** The authority decided on the act. */
    record ActDecided(
            CaseReference reference,
            String applicationNumber,
            String actNumber,
            SignatureVerdict verdict,
            String reason,
            PersonId by)
            implements OfferEvent {}

    /** The candidate signed the contract. */
    record CandidateSigned(CaseReference reference, String applicationNumber, LocalDate on, PersonId by)
            implements OfferEvent {}

    /** Nothing comes of it. */
    record Closed(CaseReference reference, String applicationNumber, OfferStatus status, String reason)
            implements OfferEvent {}
}
