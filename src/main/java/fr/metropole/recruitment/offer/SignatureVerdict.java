package fr.metropole.recruitment.offer;

/** What the authority does with an act laid before it; the models' gateways read these names. */
public enum SignatureVerdict {
    SIGNED,
    RETURNED,
    REFUSED
}
