package fr.metropole.recruitment.application.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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

    private final PaperIntake intake;

    PaperDoor(PaperIntake intake) {
        this.intake = intake;
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
        var receipt = intake.register(slug, input, receivedOn).orThrow();
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(ApplyDoor.Applied.of(receipt));
    }
}
