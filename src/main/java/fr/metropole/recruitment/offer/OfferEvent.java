package fr.metropole.recruitment.offer;

import fr.metropole.recruitment.core.CaseEvent;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Label;
import fr.metropole.recruitment.core.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to an offer; published inside the transaction that does it. Names candidates by number only. */
public sealed interface OfferEvent extends CaseEvent {

    CaseReference reference();

    String applicationNumber();

    /** Its terms were fixed, or fixed anew. */
    @Label("Conditions de l’offre fixées")
    record Drafted(CaseReference reference, String applicationNumber, @Label("Nature") OfferKind kind, PersonId by)
            implements OfferEvent {}

    /** Finance confirmed the budget, or sent the terms back with a reason. */
    @Label("Budget de l’offre")
    record BudgetDecided(
            CaseReference reference,
            String applicationNumber,
            @Label("Confirmé") boolean confirmed,
            @Label("Motif") String reason,
            PersonId by)
            implements OfferEvent {
        @Override
        public Nature nature() {
            return Nature.SIGN_OFF;
        }
    }

    /** It went out to the candidate. */
    @Label("Offre adressée au candidat")
    record Sent(CaseReference reference, String applicationNumber, @Label("Réponse attendue le") LocalDate answerBy)
            implements OfferEvent {}

    /** The candidate answered. */
    @Label("Réponse du candidat à l’offre")
    record Answered(
            CaseReference reference,
            String applicationNumber,
            @Label("Acceptée") boolean accepted,
            @Label("Moyen") AnswerMeans means,
            PersonId by)
            implements OfferEvent {}

    /** The employer of origin answered, or kept silent for two months; then nobody acted. */
    @Label("Réponse de l’administration d’origine")
    record OriginAnswered(
            CaseReference reference,
            String applicationNumber,
            @Label("Réponse") OriginAnswer answer,
            @Nullable PersonId by)
            implements OfferEvent {}

    /** The act is ready for signature. */
    @Label("Acte rédigé")
    record ActDrafted(
            CaseReference reference, String applicationNumber, @Label("Numéro de l’acte") String actNumber, PersonId by)
            implements OfferEvent {}

    /** The authority decided on the act. */
    @Label("Signature de l’acte")
    record ActDecided(
            CaseReference reference,
            String applicationNumber,
            @Label("Numéro de l’acte") String actNumber,
            @Label("Décision") SignatureVerdict verdict,
            @Label("Motif") String reason,
            PersonId by)
            implements OfferEvent {
        @Override
        public Nature nature() {
            return Nature.SIGN_OFF;
        }
    }

    /** The candidate signed the contract. */
    @Label("Contrat signé par le candidat")
    record CandidateSigned(CaseReference reference, String applicationNumber, @Label("Date") LocalDate on, PersonId by)
            implements OfferEvent {
        @Override
        public Nature nature() {
            return Nature.SIGN_OFF;
        }
    }

    /** Nothing comes of it. */
    @Label("Offre close")
    record Closed(
            CaseReference reference,
            String applicationNumber,
            @Label("État") OfferStatus status,
            @Label("Motif") String reason)
            implements OfferEvent {}
}
