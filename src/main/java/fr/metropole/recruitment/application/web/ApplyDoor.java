package fr.metropole.recruitment.application.web;

import fr.metropole.recruitment.application.Intake;
import fr.metropole.recruitment.application.Receipt;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where candidates apply, without an account. */
@RestController
@Tag(name = "Candidature")
class ApplyDoor {

    private final Intake intake;

    ApplyDoor(Intake intake) {
        this.intake = intake;
    }

    /** The answer to an application: its number and the candidate's private address, a path of this server. */
    record Applied(String applicationNumber, String followUpUrl) {
        static Applied of(Receipt receipt) {
            return new Applied(receipt.number(), FollowUpDoor.ADDRESS + receipt.token());
        }
    }

    @Operation(summary = "Déposer une candidature", description = "Le même envoi répété donne la même réponse.")
    @PostMapping(
            path = "/api/public/vacancies/{slug}/applications",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Applied> apply(
            @PathVariable String slug,
            @ModelAttribute ApplicationInput input,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey) {
        Applied applied = Applied.of(intake.apply(slug, input.form(), input.uploads(), idempotencyKey)
                .orThrow());
        return ResponseEntity.created(URI.create(applied.followUpUrl()))
                .cacheControl(CacheControl.noStore())
                .body(applied);
    }
}
