package fr.metropole.recruitment.process;

/**
 * Technical failures that no retry has mended and that belong to no job of the engine: a letter that the mail server will not
 * take, a mailbox that cannot be read. Each stands in Cockpit as an incident until it is mended, for whoever keeps the service
 * running; what it is about is a number, never a word of a message or a person.
 */
public interface TechnicalFaults {

    /**
     * Opens an incident; does nothing while one is open for the same thing. Part of the caller's transaction.
     *
     * @param what key of the thing that failed, such as {@code courrier-<id>}: no personal data
     * @param kind type of the incident, upper snake case
     * @param code why, as a short code such as {@code SMTP_550}
     */
    void open(String what, String kind, String code);

    /** Closes the incident of a thing; does nothing when there is none. Part of the caller's transaction. */
    void mended(String what);
}
