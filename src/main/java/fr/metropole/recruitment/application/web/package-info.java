/** The public way in, the candidate's private link, HR's register of paper applications, and the page of the candidate's file. */
@NullMarked
package fr.metropole.recruitment.application.web;

import org.jspecify.annotations.NullMarked;
