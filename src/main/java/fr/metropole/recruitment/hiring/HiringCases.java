package fr.metropole.recruitment.hiring;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The recruitments: where each stands, and how one is given up. */
@Service
@Transactional
public class HiringCases {

    private static final int LONGEST_REASON = 4000;

    private final HiringCaseTable table;
    private final Requisitions requisitions;
    private final HiringFlow flow;
    private final ApplicationEventPublisher events;

    HiringCases(HiringCaseTable table, Requisitions requisitions, HiringFlow flow, ApplicationEventPublisher events) {
        this.table = table;
        this.requisitions = requisitions;
        this.flow = flow;
        this.events = events;
    }

    /** All cases, drafts included, the latest first. */
    @Transactional(readOnly = true)
    public List<CaseView> all() {
        Map<String, HiringCase> bySlug = new HashMap<>();
        table.findAll().forEach(one -> bySlug.put(one.getId(), one));
        return requisitions.all().stream()
                .map(request -> view(request, bySlug.get(request.slug())))
                .toList();
    }

    /** One case, by the reference as it stands in addresses. */
    @Transactional(readOnly = true)
    public Optional<CaseView> bySlug(String slug) {
        return requisitions
                .bySlug(slug)
                .map(request -> view(request, table.findById(slug).orElse(null)));
    }

    /** Why HR gave the case up, when it did. */
    @Transactional(readOnly = true)
    public Optional<String> abandonReason(CaseReference reference) {
        return table.findById(reference.slug()).map(HiringCase::abandonReason);
    }

    /** Gives an approved case up, with a reason; the procedure goes on only to answer everybody. */
    public Outcome<CaseView> abandon(CaseReference reference, PersonId by, @Nullable String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            return Outcome.refused(Refusal.of(
                    "REASON_MISSING", "Indiquez le motif de l’abandon, en 4 000 caractères au plus.", "reason"));
        }
        return table.findById(reference.slug())
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(
                        Refusal.conflict("CASE_NOT_STARTED", "Ce recrutement n’est pas encore engagé.")))
                .then(found -> found.abandon(by, reason.strip()))
                .peek(found -> {
                    table.flush();
                    events.publishEvent(new CaseAbandoned(reference, by, reason.strip()));
                    flow.abandon(reference);
                })
                .then(found -> Outcome.accepted(bySlug(reference.slug()).orElseThrow()));
    }

    private static CaseView view(RequisitionView request, @Nullable HiringCase found) {
        return new CaseView(
                request.reference(),
                request.slug(),
                request.title(),
                found == null ? request.status().label() : found.status(),
                found == null ? null : found.step(),
                found == null ? null : found.outcome());
    }
}
