package fr.metropole.recruitment.application;

/**
 * What a candidate gets for an application.
 *
 * @param number the application's number
 * @param token secret of the private follow-up link; only its hash is kept
 */
public record Receipt(String number, String token) {

    /** The token opens the file: it may reach no log. */
    @Override
    public String toString() {
        return "Receipt[" + number + "]";
    }
}
