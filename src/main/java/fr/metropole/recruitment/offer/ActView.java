package fr.metropole.recruitment.offer;

import fr.metropole.recruitment.core.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The order or contract.
 *
 * @param signedOn when the authority signed
 * @param candidateSignedOn contracts only
 */
public record ActView(
        String number,
        String citation,
        @Nullable String declarationNumber,
        PersonId draftedBy,
        @Nullable LocalDate signedOn,
        @Nullable PersonId signedBy,
        @Nullable LocalDate candidateSignedOn) {}
