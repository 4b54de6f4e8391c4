package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.Refusal;

/** What is wrong with a file as a whole. */
record Fault(String code, String sentence) {

    Refusal toRefusal() {
        return Refusal.of(code, sentence, OrganisationLoader.FILE_FIELD);
    }
}
