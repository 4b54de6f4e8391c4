/**
 * Reads one message as mail programs really write them: broken character sets, {@code winmail.dat}, forwarded messages,
 * automatic answers. Knows nothing of applications; internal to the inbox.
 */
@NullMarked
package fr.metropole.recruitment.inbox.message;

import org.jspecify.annotations.NullMarked;
