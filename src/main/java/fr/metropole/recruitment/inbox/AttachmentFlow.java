package fr.metropole.recruitment.inbox;

/** What the inbox tells the process that asks HR. */
public interface AttachmentFlow {

    /** A message needs a person. */
    void needsAttachment(long mailId);
}
