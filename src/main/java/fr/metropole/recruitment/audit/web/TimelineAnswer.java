package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.audit.CanonicalForm;
import fr.metropole.recruitment.audit.CaseFile;
import fr.metropole.recruitment.audit.CaseTimeline;
import fr.metropole.recruitment.audit.Chain;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The history of a case as JSON. */
record TimelineAnswer(String format, CaseFile file, List<ChainAnswer> chains, List<EntryAnswer> entries) {

    /** Names the canonical form that {@code src/docs/audit-format.md} describes. */
    private static final String FORMAT = "recruitment-audit-1";

    static TimelineAnswer of(CaseTimeline timeline) {
        return new TimelineAnswer(
                FORMAT,
                timeline.file(),
                timeline.chains().stream().map(ChainAnswer::of).toList(),
                timeline.entries().stream().map(EntryAnswer::of).toList());
    }

    /** The header of a chain: the first entry refers to its hash. */
    record ChainAnswer(
            String chain,
            @Nullable String caseSlug,
            @Nullable String caseReference,
            @Nullable String process,
            @Nullable Integer version,
            @Nullable String definition,
            String name,
            @Nullable String businessKey,
            @Nullable String parent,
            String openedAt) {

        static ChainAnswer of(Chain chain) {
            return new ChainAnswer(
                    chain.id(),
                    chain.caseSlug(),
                    chain.caseReference(),
                    chain.process(),
                    chain.version(),
                    chain.definition(),
                    chain.name(),
                    chain.businessKey(),
                    chain.parent(),
                    CanonicalForm.time(chain.openedAt()));
        }
    }
}
