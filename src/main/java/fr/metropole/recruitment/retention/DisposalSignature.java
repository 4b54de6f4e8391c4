package fr.metropole.recruitment.retention;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a disposal list is signed off.
 *
 * @param kept application numbers that stay
 * @param keptBecause why they stay
 */
public record DisposalSignature(@Nullable String archiveVisa, Set<String> kept, @Nullable String keptBecause) {}
