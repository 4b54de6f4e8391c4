/** The doors of the inbox: import of a message by hand, and the page that shows one. */
@NullMarked
package fr.metropole.recruitment.inbox.web;

import org.jspecify.annotations.NullMarked;
