package fr.metropole.recruitment.application.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.application.Intake;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where HR registers what came on paper or by mail, also after the closing date. */
@RestController
@Tag(name = "Candidature")
class PaperDoor {

    private final Intake intake;
    private final CurrentAgent agent;
    private final Clock clock;

    PaperDoor(Intake intake, CurrentAgent agent, Clock clock) {
        this.intake = intake;
        this.agent = agent;
        this.clock = clock;
    }

    @Operation(
            summary = "Enregistrer une candidature reçue par courrier",
            description = "Réservé aux ressources humaines.")
    @PostMapping(
            path = "/api/requisitions/{slug}/applications",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ApplyDoor.Applied> register(
            @PathVariable String slug,
            @ModelAttribute ApplicationInput input,
            @RequestParam(name = "receivedOn", required = false) @Nullable String receivedOn) {
        if (!agent.isIn(Groups.HR) && !agent.isIn(Groups.HEAD_OF_HR)) {
            throw new RefusedException(Refusal.forbidden(
                    "HR_ONLY", "Seules les ressources humaines peuvent enregistrer une candidature."));
        }
        var receipt = intake.register(slug, input.paperForm(), input.uploads(), day(receivedOn), agent.require())
                .orThrow();
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(ApplyDoor.Applied.of(receipt));
    }

    private LocalDate day(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return LocalDate.now(clock);
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new RefusedException(Refusal.of(
                    "RECEIVED_ON_INVALID",
                    "La date de réception s’écrit année-mois-jour, par exemple 2026-03-15.",
                    "receivedOn"));
        }
    }
}
