/**
 * The vacancy notice: prepared, validated, published with proof on each channel, open for applications until its closing
 * date, extended or withdrawn.
 */
@NullMarked
@ApplicationModule(
        displayName = "Publication",
        allowedDependencies = {
            "core",
            "process",
            "process :: form",
            "requisition",
            "jobdescription",
            "document",
            "document :: web",
            "document :: print",
            "access",
            "legal"
        })
package fr.metropole.recruitment.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
