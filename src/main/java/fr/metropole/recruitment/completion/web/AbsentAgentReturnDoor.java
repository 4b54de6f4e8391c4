package fr.metropole.recruitment.completion.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.completion.ContractTermView;
import fr.metropole.recruitment.completion.TermDesk;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where HR announces that the agent who is replaced comes back: the contract ends the day before. */
@RestController
@Tag(name = "Clôture")
class AbsentAgentReturnDoor {

    private final TermDesk desk;
    private final Requisitions requisitions;
    private final CurrentAgent agent;

    AbsentAgentReturnDoor(TermDesk desk, Requisitions requisitions, CurrentAgent agent) {
        this.desk = desk;
        this.requisitions = requisitions;
        this.agent = agent;
    }

    /** @param returnsOn day of the return, e.g. {@code 2027-03-15} */
    record Return(@Nullable String returnsOn) {}

    /** What has become of the contract. */
    record Ended(@Nullable LocalDate endsOn) {}

    @Operation(summary = "Annoncer le retour de l’agent remplacé", description = "Réservé aux ressources humaines.")
    @PostMapping("/api/requisitions/{slug}/absent-agent-return")
    Ended announce(@PathVariable String slug, @RequestBody Return announced) {
        if (!agent.isIn(Groups.HR) && !agent.isIn(Groups.HEAD_OF_HR)) {
            throw new RefusedException(
                    Refusal.forbidden("HR_ONLY", "Seules les ressources humaines peuvent annoncer ce retour."));
        }
        RequisitionView request = requisitions
                .bySlug(slug)
                .orElseThrow(() ->
                        new RefusedException(Refusal.notFound("REQUISITION_UNKNOWN", "Cette demande n’existe pas.")));
        ContractTermView term = desk.absentAgentReturns(
                        request.reference(), day(announced.returnsOn()), agent.require())
                .orThrow();
        return new Ended(term.endsOn());
    }

    private static LocalDate day(@Nullable String text) {
        try {
            return LocalDate.parse(text == null ? "" : text.strip());
        } catch (DateTimeException e) {
            throw new RefusedException(Refusal.of(
                    "RETURN_DATE", "La date du retour s’écrit année-mois-jour, par exemple 2027-03-15.", "returnsOn"));
        }
    }
}
