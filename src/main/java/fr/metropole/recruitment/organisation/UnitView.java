package fr.metropole.recruitment.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A unit of the authority.
 *
 * @param code stable code, e.g. {@code SIN}
 * @param name French name
 * @param kind its rank
 * @param parent code of the unit above, null for the top unit
 */
public record UnitView(String code, String name, UnitKind kind, @Nullable String parent) {}
