package fr.metropole.recruitment.requisition;

import org.jspecify.annotations.Nullable;

/**
 * What the law asks of the post beyond the need itself.
 *
 * @param cadreExists whether a cadre d'emplois of civil servants exists for the functions (L332-8, 1°)
 * @param sixYearsOfService whether the post goes to somebody with six years of public service in the category (L332-10)
 * @param deliberationAllowsContract whether the deliberation that created a vacant post opens it to contracts (L313-1);
 *     null until HR has looked it up
 */
public record PostFacts(boolean cadreExists, boolean sixYearsOfService, @Nullable Boolean deliberationAllowsContract) {

    /** A post like most: civil servants may hold it, nobody has a claim to it, its deliberation is not looked up yet. */
    public static final PostFacts ORDINARY = new PostFacts(true, false, null);

    /** The same once HR has read the deliberation. */
    PostFacts knowing(boolean allowsContract) {
        return new PostFacts(cadreExists, sixYearsOfService, allowsContract);
    }
}
