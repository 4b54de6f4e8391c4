package fr.metropole.recruitment.mail;

import java.util.UUID;

/**
 * A mail was tried; published in the transaction that notes how it ended.
 *
 * @param addressee key of the addressee, never the address
 */
public record MailFate(UUID mail, String addressee, OutgoingState state) {}
