/** The page of a job description, for people who are signed in. */
@NullMarked
package fr.metropole.recruitment.jobdescription.web;

import org.jspecify.annotations.NullMarked;
