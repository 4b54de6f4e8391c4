package fr.metropole.recruitment.offer;

/** Why an offer came to nothing, as the candidate is told. */
final class ClosingWords {

    private ClosingWords() {}

    static String of(OfferView offer) {
        return switch (offer.status()) {
            case EXPIRED -> "Vous n’avez pas répondu à notre proposition dans le délai indiqué.";
            case DECLINED -> "Vous n’avez pas donné suite à notre proposition.";
            case OPPOSED -> "Votre employeur s’est opposé à votre départ pour nécessité de service.";
            default -> "L’acte de recrutement n’a pas été signé.";
        };
    }
}
