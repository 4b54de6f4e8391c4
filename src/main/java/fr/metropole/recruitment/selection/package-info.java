/**
 * The choice among the applications of a case: shortlist, panel and questions, assessment, choice, and the record of an
 * unsuccessful search that opens the contract pool. Presents what the managers and the panel wrote; never ranks anybody.
 */
@NullMarked
@ApplicationModule(
        displayName = "Selection",
        allowedDependencies = {
            "core",
            "process",
            "jobdescription",
            "organisation",
            "retention",
            "requisition",
            "publication",
            "application",
            "legal"
        })
package fr.metropole.recruitment.selection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
