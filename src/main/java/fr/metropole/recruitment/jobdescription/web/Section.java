package fr.metropole.recruitment.jobdescription.web;

import java.util.List;

/**
 * One section of the sheet as a reader sees it.
 *
 * @param id anchor on the page
 * @param title French heading
 * @param entries what is said; empty when nothing is
 */
public record Section(String id, String title, List<Entry> entries) {}
