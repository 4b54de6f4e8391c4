package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.JobDescriptionVersion;
import fr.metropole.recruitment.jobdescription.JobDescriptions;
import fr.metropole.recruitment.jobdescription.SheetForm;
import fr.metropole.recruitment.jobdescription.SheetTemplates;
import fr.metropole.recruitment.jobdescription.WorkingCopies;
import fr.metropole.recruitment.jobdescription.WorkingCopy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Edits the job description of a case: kept as it is typed, saved as a version together with the need it tells. */
@Service
@Transactional
public class SheetEditing {

    private final RequisitionDrafts requests;
    private final Requisitions requisitions;
    private final ImportedDrafts imports;
    private final JobDescriptions sheets;
    private final WorkingCopies copies;
    private final SheetTemplates templates;
    private final RequisitionRights rights;
    private final CurrentAgent agent;

    SheetEditing(
            RequisitionDrafts requests,
            Requisitions requisitions,
            ImportedDrafts imports,
            JobDescriptions sheets,
            WorkingCopies copies,
            SheetTemplates templates,
            RequisitionRights rights,
            CurrentAgent agent) {
        this.requests = requests;
        this.requisitions = requisitions;
        this.imports = imports;
        this.sheets = sheets;
        this.copies = copies;
        this.templates = templates;
        this.rights = rights;
        this.agent = agent;
    }

    /**
     * A sheet on the desk of the agent who is signed in.
     *
     * @param latest the version that counts
     * @param copy what he has typed since, null when nothing
     * @param unitCode unit that holds the post, null when not known yet
     * @param needSettled true when the facts of the need are part of a request on its way and stay as they are
     */
    public record Desk(
            JobDescriptionVersion latest, @Nullable WorkingCopy copy, @Nullable String unitCode, boolean needSettled) {

        /** The texts in front of him: what he has typed, over what the version says. */
        public Map<String, String> texts() {
            Map<String, String> texts = SheetForm.of(latest.content());
            if (copy != null) {
                texts.putAll(copy.typed());
            }
            return texts;
        }

        /** The version that he had in front of him when he began to type. */
        public int basedOn() {
            return copy == null ? latest.number() : copy.basedOn();
        }
    }

    /**
     * Opens the sheet of a case.
     *
     * @return the sheet; refused when there is none or it can no longer be edited
     * @throws fr.metropole.recruitment.core.RefusedException when the agent may not change it
     */
    @Transactional(readOnly = true)
    public Outcome<Desk> open(String slug) {
        Optional<JobDescriptionVersion> latest = sheets.latest(slug);
        if (latest.isEmpty()) {
            return Outcome.refused(
                    Refusal.notFound("JOB_DESCRIPTION_UNKNOWN", "Aucune fiche de poste ne porte cette référence."));
        }
        CaseReference reference = latest.get().reference();
        if (!requests.isDescribable(reference)) {
            return Outcome.refused(Refusal.conflict(
                    "SHEET_NOT_CHANGEABLE",
                    "La fiche ne peut plus être modifiée ici : la demande est soumise aux avis ou déjà décidée."));
        }
        String unit = unit(slug);
        return Outcome.accepted(new Desk(
                latest.get(), copies.of(slug, agent.require()).orElse(null), unit, requests.isNeedSettled(reference)));
    }

    private @Nullable String unit(String slug) {
        Optional<RequisitionView> request = requisitions.bySlug(slug);
        if (request.isPresent()) {
            rights.mayChange(request.get());
            return request.get().unitCode();
        }
        Optional<ImportedSheet> imported = imports.bySlug(slug);
        imported.ifPresent(draft -> rights.mayChangeDraftOf(draft.importedBy()));
        return imported.map(ImportedSheet::unitCode).orElse(null);
    }

    /** Keeps what was typed so far, right or wrong. */
    public Outcome<WorkingCopy> keep(String slug, int basedOn, Map<String, String> typed) {
        return open(slug).then(desk -> copies.keep(slug, agent.require(), basedOn, typed));
    }

    /**
     * Saves what was typed as the next version.
     *
     * @return the version; {@code JOB_DESCRIPTION_CHANGED} when somebody else saved one in between, or what is wrong
     */
    public Outcome<JobDescriptionVersion> save(String slug, int basedOn, Map<String, String> typed) {
        PersonId by = agent.require();
        return open(slug)
                .then(desk -> SheetForm.read(typed, desk.latest().content())
                        .then(sheet -> requests.describe(desk.latest().reference(), by, sheet, basedOn)))
                .peek(version -> copies.discard(slug, by));
    }

    /** Forgets what was typed since the latest version. */
    public Outcome<Desk> discard(String slug) {
        return open(slug).peek(desk -> copies.discard(slug, agent.require()));
    }

    /**
     * Fills the sheet on the desk with the words of an earlier one, or of the template of its unit; what was typed where those
     * say nothing stays, and nothing is saved as a version yet.
     *
     * @param from slug of the earlier sheet, empty for the template
     */
    public Outcome<WorkingCopy> fill(String slug, String from) {
        return open(slug).then(desk -> source(desk, from)
                .map(other ->
                        copies.keep(slug, agent.require(), desk.basedOn(), SheetTemplates.over(desk.texts(), other)))
                .orElseGet(() -> Outcome.refused(Refusal.of(
                        "SOURCE_UNKNOWN", "Choisissez une fiche existante ou le modèle de l’unité.", "source"))));
    }

    private Optional<JobDescription> source(Desk desk, String from) {
        if (from.isEmpty()) {
            return Optional.ofNullable(desk.unitCode()).flatMap(templates::of);
        }
        return sheets.latest(from).map(JobDescriptionVersion::content);
    }

    /** Makes the latest version the template of its unit. */
    public Outcome<Desk> saveAsTemplate(String slug) {
        return open(slug).then(desk -> {
            String unit = desk.unitCode();
            if (unit == null) {
                return Outcome.refused(
                        Refusal.of("UNIT_MISSING", "Indiquez d’abord l’unité qui porte le poste.", "unitCode"));
            }
            templates.save(unit, desk.latest().content(), agent.require());
            return Outcome.accepted(desk);
        });
    }

    /** Sheets that another one may start from, the latest first. */
    @Transactional(readOnly = true)
    public List<RequisitionView> sources(String slug) {
        return requisitions.all().stream()
                .filter(request -> !request.slug().equals(slug))
                .limit(50)
                .toList();
    }

    /** Tells whether a unit has a template. */
    @Transactional(readOnly = true)
    public boolean hasTemplate(@Nullable String unitCode) {
        return unitCode != null && templates.of(unitCode).isPresent();
    }
}
