package fr.metropole.recruitment.audit;

import fr.metropole.recruitment.core.CaseDescribed;
import fr.metropole.recruitment.core.CaseReference;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what recruitments are found by, in the transaction in which it changes. */
@Component
class CaseRegister {

    private final CaseFiles table;

    CaseRegister(CaseFiles table) {
        this.table = table;
    }

    @EventListener
    void on(CaseDescribed described) {
        CaseReference reference = described.reference();
        table.describe(
                reference.slug(), reference.value(), described.title(), described.unitCode(), described.unitName());
    }

    /** Beginning and end of the process that no other process calls and that bears the reference of the case. */
    void note(Chain chain, AuditEntry entry) {
        String slug = chain.caseSlug();
        String reference = chain.caseReference();
        if (slug == null || reference == null || chain.parent() != null || !reference.equals(chain.businessKey())) {
            return;
        }
        if (EntryKind.PROCESS_STARTED.name().equals(entry.kind())) {
            table.opened(slug, reference, entry.at());
        } else if (EntryKind.PROCESS_ENDED.name().equals(entry.kind())
                || EntryKind.PROCESS_STOPPED.name().equals(entry.kind())) {
            table.closed(slug, reference, entry.at(), entry.title());
        }
    }
}
