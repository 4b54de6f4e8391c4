package fr.metropole.recruitment.legal;

import java.util.Map;

/**
 * One ruling that fits what is known, and what the decisions are given to reach it.
 *
 * @param inputs by name of the fact in the tables
 */
record Alternative(Ruling ruling, Map<String, Object> inputs) {}
