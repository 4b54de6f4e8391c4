package fr.metropole.recruitment.retention;

/** The processes behind retention, as this module asks for them. */
public interface RetentionFlow {

    /** A request was recorded: somebody is to answer it. */
    void requestReceived(String request);

    /** Draws up a list now, without waiting for the first of the month. */
    void reviewNow();
}
