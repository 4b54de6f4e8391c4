/** Reads the mailbox by IMAP, one node at a time; internal to the inbox. */
@NullMarked
package fr.metropole.recruitment.inbox.mailbox;

import org.jspecify.annotations.NullMarked;
