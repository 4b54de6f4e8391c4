package fr.metropole.recruitment.inbox;

import java.util.Optional;

/**
 * What the form of a message proposes to HR; nothing of it counts before a person submits it.
 *
 * @param applicationNumber the application that the message names, if it names one
 */
public record Proposal(String firstName, String lastName, String email, Optional<String> applicationNumber) {

    @Override
    public String toString() {
        return "Proposal[]";
    }
}
