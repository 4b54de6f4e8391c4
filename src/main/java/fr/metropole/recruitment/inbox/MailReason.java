package fr.metropole.recruitment.inbox;

/**
 * One thing that HR should know about a message.
 *
 * @param code stable, upper snake case
 * @param sentence French; may name a file, never a person
 */
public record MailReason(String code, String sentence) {}
