package fr.metropole.recruitment.application;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;

/** An address that a letter can be sent to: a mailbox at a domain with a dot in it. */
record EmailAddress(@Email @Email(regexp = ".+@[^@.\\s][^@\\s]*\\.[^@.\\s]{2,}") @Size(max = 254) String value) {}
