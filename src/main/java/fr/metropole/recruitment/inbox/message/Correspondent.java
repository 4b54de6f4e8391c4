package fr.metropole.recruitment.inbox.message;

/**
 * Who a message says it is from; nobody has checked it.
 *
 * @param address lower case, empty when the message names none
 * @param name the name shown with it, may be empty
 */
public record Correspondent(String address, String name) {

    static final Correspondent NOBODY = new Correspondent("", "");

    public boolean isKnown() {
        return !address.isEmpty();
    }

    @Override
    public String toString() {
        return "Correspondent[]";
    }
}
