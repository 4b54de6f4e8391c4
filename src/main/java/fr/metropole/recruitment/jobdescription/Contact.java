package fr.metropole.recruitment.jobdescription;

import org.jspecify.annotations.Nullable;

/**
 * Who answers questions about the post: a function and a shared mailbox, never a personal one.
 *
 * @param role function
 * @param email mailbox
 */
public record Contact(@Nullable String role, @Nullable String email) {

    /** Nothing said yet. */
    public static final Contact EMPTY = new Contact(null, null);

    public Contact {
        role = Cleaned.text(role);
        email = Cleaned.text(email);
    }
}
