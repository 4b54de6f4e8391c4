package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseDescribed;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.JobDescriptionVersion;
import fr.metropole.recruitment.jobdescription.JobDescriptions;
import fr.metropole.recruitment.legal.LegalRules;
import fr.metropole.recruitment.organisation.Organisation;
import fr.metropole.recruitment.organisation.UnitView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the text of a request: its need and its job description, always together. What is refused changes nothing: each
 * check comes before the first write.
 */
@Service
@Transactional
public class RequisitionDrafts {

    private final RequisitionTable table;
    private final References references;
    private final JobDescriptions sheets;
    private final Organisation organisation;
    private final LegalRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequisitionDrafts(
            RequisitionTable table,
            References references,
            JobDescriptions sheets,
            Organisation organisation,
            LegalRules rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.references = references;
        this.sheets = sheets;
        this.organisation = organisation;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a request and its job description.
     *
     * @param asked reference wanted, or null to have one made
     * @param sheet job description that came along, or null; the facts of the need are written over it
     * @return the draft, or every reason why it was refused
     */
    public Outcome<RequisitionView> draft(
            PersonId requester, @Nullable String asked, NeedInput input, @Nullable JobDescription sheet) {
        JobDescription given = sheet == null ? JobDescription.EMPTY : sheet;
        String wanted = asked == null ? given.terms().reference() : asked;
        return check(input.completedFrom(given))
                .then(facts ->
                        references.reserve(wanted, facts).then(reference -> open(reference, facts, given, requester)));
    }

    private Outcome<RequisitionView> open(
            CaseReference reference, NeedFacts facts, JobDescription sheet, PersonId requester) {
        return sheets.create(reference, SheetOfNeed.write(facts, sheet), requester)
                .map(version -> table.saveAndFlush(new Requisition(reference, facts, requester, clock.instant()))
                        .toView())
                .peek(view -> events.publishEvent(new RequisitionDrafted(reference, requester)))
                .peek(this::describe);
    }

    /**
     * Replaces the need, and the job description when one comes along, of a draft or of a request that was returned.
     *
     * @return the changed request, or every reason why it was refused
     */
    public Outcome<RequisitionView> change(
            CaseReference reference, PersonId by, NeedInput input, @Nullable JobDescription sheet) {
        return locked(reference).then(request -> {
            JobDescription text = sheet == null ? sheet(reference) : sheet;
            return check(input).then(facts -> rewrite(request, facts, text, by));
        });
    }

    private Outcome<RequisitionView> rewrite(Requisition request, NeedFacts facts, JobDescription sheet, PersonId by) {
        if (!request.isChangeable()) {
            return request.change(facts).map(Requisition::toView);
        }
        return sheets.save(request.reference(), SheetOfNeed.write(facts, sheet), by)
                .then(version -> request.change(facts))
                .peek(changed -> events.publishEvent(new RequisitionChanged(request.reference(), by)))
                .map(Requisition::toView)
                .peek(this::describe);
    }

    private void describe(RequisitionView view) {
        String unit = organisation.unit(view.unitCode()).map(UnitView::name).orElse(null);
        events.publishEvent(new CaseDescribed(view.reference(), view.title(), view.unitCode(), unit));
    }

    /** Makes the request of a case whose job description is there already, once its need is complete. */
    Outcome<RequisitionView> adopt(CaseReference reference, PersonId requester, NeedInput input, JobDescription sheet) {
        return table.existsById(reference.slug())
                ? Outcome.refused(RequisitionRefusals.referenceInUse(reference))
                : check(input).then(facts -> sheets.save(reference, SheetOfNeed.write(facts, sheet), requester)
                        .map(version -> table.saveAndFlush(
                                        new Requisition(reference, facts, requester, clock.instant()))
                                .toView())
                        .peek(view -> events.publishEvent(new RequisitionDrafted(reference, requester))));
    }

    /**
     * Saves a job description that was edited on its own. The facts of the need follow it, so that the two never contradict
     * each other; without a request there are none yet.
     *
     * @param basedOn version that the author had in front of him
     * @return the new version, or every reason why it was refused
     */
    public Outcome<JobDescriptionVersion> describe(
            CaseReference reference, PersonId by, JobDescription sheet, int basedOn) {
        Optional<Requisition> request = table.findForUpdateBySlug(reference.slug());
        if (request.isEmpty()) {
            return sheets.save(reference, sheet, by, basedOn);
        }
        Requisition found = request.get();
        if (found.awaited() == Awaited.DESCRIPTION) {
            return sheets.save(reference, SheetOfNeed.write(found.facts(), sheet), by, basedOn);
        }
        if (!found.isChangeable()) {
            return found.change(found.facts()).then(none -> Outcome.accepted(latest(reference)));
        }
        return check(NeedInput.of(sheet, found.facts()))
                .then(facts -> sheets.save(reference, SheetOfNeed.write(facts, sheet), by, basedOn)
                        .peek(version -> found.change(facts))
                        .peek(version -> events.publishEvent(new RequisitionChanged(reference, by))));
    }

    /** Tells whether the job description of a case may still be edited: until the opinions begin, and for a correction. */
    @Transactional(readOnly = true)
    public boolean isDescribable(CaseReference reference) {
        return table.findById(reference.slug())
                .map(request -> request.isChangeable() || request.awaited() == Awaited.DESCRIPTION)
                .orElse(true);
    }

    /** Tells whether the facts of the need are settled while its job description is completed: only the text changes then. */
    @Transactional(readOnly = true)
    public boolean isNeedSettled(CaseReference reference) {
        return table.findById(reference.slug())
                .filter(request -> request.awaited() == Awaited.DESCRIPTION)
                .isPresent();
    }

    /** Everything that keeps a need from becoming a request; empty when nothing does. */
    @Transactional(readOnly = true)
    public List<Refusal> faultsOf(NeedInput input) {
        return check(input).reasons();
    }

    private JobDescriptionVersion latest(CaseReference reference) {
        return sheets.byReference(reference).orElseThrow();
    }

    private Outcome<NeedFacts> check(NeedInput input) {
        return new NeedRules(
                        LocalDate.now(clock), code -> organisation.unit(code).isPresent(), rules)
                .check(input);
    }

    private JobDescription sheet(CaseReference reference) {
        return sheets.byReference(reference).orElseThrow().content();
    }

    private Outcome<Requisition> locked(CaseReference reference) {
        return table.findForUpdateBySlug(reference.slug())
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(RequisitionRefusals.unknown()));
    }
}
