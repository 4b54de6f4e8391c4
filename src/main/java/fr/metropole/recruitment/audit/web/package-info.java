/** The auditor's pages and API. */
@NullMarked
package fr.metropole.recruitment.audit.web;

import org.jspecify.annotations.NullMarked;
