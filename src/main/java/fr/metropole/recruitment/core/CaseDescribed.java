package fr.metropole.recruitment.core;

import org.jspecify.annotations.Nullable;

/**
 * What a recruitment is found by has been told, or has changed; published inside the transaction that does it.
 *
 * @param title of the post
 * @param unitCode code of the unit that holds the post
 * @param unitName French name of that unit, null when it is not known
 */
public record CaseDescribed(CaseReference reference, String title, String unitCode, @Nullable String unitName) {}
