package fr.metropole.recruitment.inbox.mailbox;

/**
 * Number of a message, as its mail server gives it.
 *
 * @param validity the server changes it when it numbers its folder anew
 */
public record MailboxNumber(String folder, long validity, long uid) {}
