package fr.metropole.recruitment.hiring.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import fr.metropole.recruitment.hiring.CaseView;
import fr.metropole.recruitment.hiring.HiringCases;
import fr.metropole.recruitment.hiring.HiringFlow;
import fr.metropole.recruitment.requisition.ImportedDrafts;
import fr.metropole.recruitment.requisition.RequisitionRights;
import fr.metropole.recruitment.requisition.RequisitionStatus;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Starts and abandons a recruitment over HTTP. */
@RestController
@Tag(name = "Recrutement")
@RequestMapping("/api/requisitions/{slug}")
class HiringApi {

    private final Requisitions requisitions;
    private final HiringCases cases;
    private final HiringFlow flow;
    private final RequisitionRights rights;
    private final CurrentAgent agent;
    private final ImportedDrafts imports;

    HiringApi(
            Requisitions requisitions,
            HiringCases cases,
            HiringFlow flow,
            RequisitionRights rights,
            CurrentAgent agent,
            ImportedDrafts imports) {
        this.requisitions = requisitions;
        this.cases = cases;
        this.flow = flow;
        this.rights = rights;
        this.agent = agent;
        this.imports = imports;
    }

    /** A case as JSON. */
    record CaseAnswer(String reference, String slug, String title, String status, @Nullable String step) {
        static CaseAnswer of(CaseView view) {
            return new CaseAnswer(
                    view.reference().value(),
                    view.slug(),
                    view.title(),
                    view.status(),
                    view.step() == null ? null : view.step().name());
        }
    }

    /** Why a case is given up. */
    record Abandonment(@Nullable String reason) {}

    @Operation(
            summary = "Engager le recrutement",
            description = "Démarre la procédure d’un brouillon ; la référence devient celle du dossier.")
    @PostMapping("/start")
    CaseAnswer start(@PathVariable String slug) {
        List<Refusal> missing = imports.missingOf(slug);
        if (!missing.isEmpty()) {
            throw new RefusedException(missing);
        }
        RequisitionView draft = known(slug);
        rights.mayChange(draft);
        if (draft.status() != RequisitionStatus.DRAFT) {
            throw new RefusedException(
                    Refusal.conflict("CASE_ALREADY_STARTED", "Ce recrutement est déjà engagé ou terminé."));
        }
        flow.start(draft.reference());
        return CaseAnswer.of(cases.bySlug(slug).orElseThrow());
    }

    @Operation(
            summary = "Abandonner le recrutement",
            description =
                    "Réservé aux ressources humaines ; le motif est obligatoire et chaque candidat reçoit une réponse.")
    @PostMapping("/abandon")
    CaseAnswer abandon(@PathVariable String slug, @RequestBody Abandonment why) {
        RequisitionView request = known(slug);
        if (!agent.isIn(Groups.HR) && !agent.isIn(Groups.HEAD_OF_HR)) {
            throw new RefusedException(
                    Refusal.forbidden("NOT_ALLOWED", "Un recrutement est abandonné par les ressources humaines."));
        }
        return CaseAnswer.of(cases.abandon(request.reference(), agent.require(), why.reason())
                .orThrow());
    }

    private RequisitionView known(String slug) {
        return requisitions
                .bySlug(slug)
                .orElseThrow(() -> new RefusedException(Refusal.notFound(
                        "REQUISITION_UNKNOWN", "Aucune demande de recrutement ne porte cette référence.")));
    }
}
