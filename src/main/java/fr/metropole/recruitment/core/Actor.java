package fr.metropole.recruitment.core;

/**
 * Who acts on a case: an agent of the authority, a candidate through his private link, or the procedure itself (a timer,
 * an answer written by rule).
 */
public sealed interface Actor {

    /** An agent who is signed in. */
    record Agent(PersonId person) implements Actor {}

    /** A candidate, known by the number of the application only. */
    record Candidate(String applicationNumber) implements Actor {}

    /** The procedure, without a person. */
    record Procedure() implements Actor {}
}
