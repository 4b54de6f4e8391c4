/** The page of the mails that go out. */
@NullMarked
package fr.metropole.recruitment.mail.web;

import org.jspecify.annotations.NullMarked;
