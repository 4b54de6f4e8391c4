package fr.metropole.recruitment.offer;

import fr.metropole.recruitment.mail.LetterKind;
import fr.metropole.recruitment.mail.LetterRequest;
import fr.metropole.recruitment.mail.Letters;
import fr.metropole.recruitment.requisition.Requisitions;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The letters about an offer. */
@Component
class OfferLetters {

    private final Letters letters;
    private final Requisitions requisitions;

    OfferLetters(Letters letters, Requisitions requisitions) {
        this.letters = letters;
        this.requisitions = requisitions;
    }

    void propose(OfferView offer) {
        write(
                offer,
                LetterKind.OFFER,
                Map.of(
                        "terms",
                        "- " + String.join("\n- ", OfferWords.terms(offer)),
                        "deadline",
                        OfferWords.day(offer.answerBy())));
    }

    /** An order that was opposed or refused has no letter of its own: the answer to the application says why. */
    void close(OfferView offer) {
        switch (offer.status()) {
            case EXPIRED -> write(offer, LetterKind.OFFER_EXPIRED, Map.of());
            case DECLINED -> write(offer, LetterKind.OFFER_DECLINED, Map.of());
            default -> {}
        }
    }

    private void write(OfferView offer, LetterKind kind, Map<String, String> more) {
        Map<String, String> values = new HashMap<>(more);
        values.put(
                "title", requisitions.find(offer.caseReference()).orElseThrow().title());
        values.put("reference", offer.caseReference().value());
        values.put("number", offer.applicationNumber());
        letters.write(new LetterRequest(offer.caseReference(), offer.applicationNumber(), kind, values));
    }
}
