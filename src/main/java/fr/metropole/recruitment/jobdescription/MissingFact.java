package fr.metropole.recruitment.jobdescription;

/**
 * Something that the law or the portal asks for and a sheet does not say.
 *
 * @param label French name
 * @param field path of the field where it belongs
 */
public record MissingFact(String label, String field) {

    /** Anchor of the section where it is filled in. */
    public String anchor() {
        return SheetFields.at(field).map(found -> found.section().anchor()).orElse("mentions-legales");
    }
}
