package fr.metropole.recruitment.requisition.web;

import com.fasterxml.jackson.databind.JsonNode;
import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import fr.metropole.recruitment.jobdescription.JobDescriptionVersion;
import fr.metropole.recruitment.jobdescription.JobDescriptions;
import fr.metropole.recruitment.requisition.ImportedDrafts;
import fr.metropole.recruitment.requisition.ImportedSheet;
import fr.metropole.recruitment.requisition.RequisitionDrafts;
import fr.metropole.recruitment.requisition.RequisitionRights;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.RequisitionWithdrawal;
import fr.metropole.recruitment.requisition.Requisitions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Requests over HTTP: opened as drafts, read, changed, withdrawn. Refusals leave as problem details with their code. */
@RestController
@Tag(name = "Demande de recrutement")
@RequestMapping("/api/requisitions")
class RequisitionApi {

    private final RequisitionDrafts drafts;
    private final Requisitions requisitions;
    private final RequisitionWithdrawal withdrawal;
    private final JobDescriptions sheets;
    private final RequisitionRights rights;
    private final CurrentAgent agent;
    private final ImportedDrafts imports;

    RequisitionApi(
            RequisitionDrafts drafts,
            Requisitions requisitions,
            RequisitionWithdrawal withdrawal,
            JobDescriptions sheets,
            RequisitionRights rights,
            CurrentAgent agent,
            ImportedDrafts imports) {
        this.drafts = drafts;
        this.requisitions = requisitions;
        this.withdrawal = withdrawal;
        this.sheets = sheets;
        this.rights = rights;
        this.agent = agent;
        this.imports = imports;
    }

    /** Why a request is given up. */
    record Withdrawal(@Nullable String reason) {}

    @Operation(summary = "Lister les demandes", description = "Les plus récentes d’abord, sans les fiches de poste.")
    @GetMapping
    List<RequisitionAnswer> all() {
        rights.mayRead();
        return requisitions.all().stream()
                .map(view -> RequisitionAnswer.of(view, null))
                .toList();
    }

    @Operation(
            summary = "Ouvrir une demande",
            description = "Crée un brouillon et sa fiche de poste. Sans référence, une référence est attribuée."
                    + " Chaque faute est rendue avec son champ et un code stable, par exemple UNIT_UNKNOWN,"
                    + " DURATION_OUT_OF_RANGE ou REFERENCE_IN_USE ; rien n’est alors écrit.")
    @PostMapping
    ResponseEntity<RequisitionAnswer> draft(@RequestBody JsonNode json) {
        rights.mayCreate();
        try {
            RequisitionView draft = RequisitionJson.read(json)
                    .then(body -> drafts.draft(agent.require(), body.reference(), body.need(), body.jobDescription()))
                    .orThrow();
            return ResponseEntity.created(URI.create("/api/requisitions/" + draft.slug()))
                    .body(answer(draft));
        } catch (DataIntegrityViolationException faster) {
            throw new RefusedException(Refusal.conflict(
                    "REFERENCE_IN_USE", "Cette référence vient d’être prise par un autre recrutement."));
        }
    }

    @Operation(summary = "Lire une demande et sa fiche de poste")
    @GetMapping("/{slug}")
    RequisitionAnswer one(@PathVariable String slug) {
        rights.mayRead();
        return unfinished(slug).map(RequisitionAnswer::of).orElseGet(() -> answer(known(slug)));
    }

    @Operation(
            summary = "Modifier une demande",
            description = "Tant qu’elle est en brouillon, ou lorsqu’elle a été renvoyée pour correction.")
    @PutMapping("/{slug}")
    RequisitionAnswer change(@PathVariable String slug, @RequestBody JsonNode json) {
        Optional<ImportedSheet> imported = unfinished(slug);
        if (imported.isPresent()) {
            return complete(imported.get(), json);
        }
        RequisitionView before = known(slug);
        rights.mayChange(before);
        CaseReference reference = before.reference();
        return answer(RequisitionJson.read(json)
                .then(body -> drafts.change(reference, agent.require(), body.need(), body.jobDescription()))
                .orThrow());
    }

    private RequisitionAnswer complete(ImportedSheet draft, JsonNode json) {
        rights.mayChangeDraftOf(draft.importedBy());
        return answer(RequisitionJson.read(json)
                .then(body -> imports.complete(draft.slug(), agent.require(), body.need(), body.jobDescription()))
                .orThrow());
    }

    private Optional<ImportedSheet> unfinished(String slug) {
        return imports.bySlug(slug).filter(draft -> !draft.completed());
    }

    @Operation(summary = "Retirer une demande", description = "Le motif est obligatoire et reste au dossier.")
    @PostMapping("/{slug}/withdraw")
    RequisitionAnswer withdraw(@PathVariable String slug, @RequestBody Withdrawal why) {
        RequisitionView before = known(slug);
        rights.mayChange(before);
        return answer(withdrawal
                .withdraw(before.reference(), agent.require(), why.reason())
                .orThrow());
    }

    private RequisitionView known(String slug) {
        return requisitions
                .bySlug(slug)
                .orElseThrow(() -> new RefusedException(Refusal.notFound(
                        "REQUISITION_UNKNOWN", "Aucune demande de recrutement ne porte cette référence.")));
    }

    private RequisitionAnswer answer(RequisitionView view) {
        return RequisitionAnswer.of(
                view,
                sheets.byReference(view.reference())
                        .map(JobDescriptionVersion::content)
                        .orElse(null));
    }
}
