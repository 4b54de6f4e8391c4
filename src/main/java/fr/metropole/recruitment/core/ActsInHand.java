package fr.metropole.recruitment.core;

import java.util.Optional;

/** Which act a recruitment is heading for; the module that prepares acts knows. */
public interface ActsInHand {

    /** The act under way or signed; empty before somebody was chosen, and after an offer fell. */
    Optional<InHand> of(CaseReference reference);

    /** @param signed whether the authority has signed it */
    record InHand(ActCheck.ActToSign act, boolean signed) {}
}
