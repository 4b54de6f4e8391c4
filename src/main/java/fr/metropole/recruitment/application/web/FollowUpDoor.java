package fr.metropole.recruitment.application.web;

import fr.metropole.recruitment.application.FollowUp;
import fr.metropole.recruitment.application.FollowUpView;
import fr.metropole.recruitment.core.Outcome;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The candidate's private address. Whoever has it is the candidate: it is shown to nobody else and kept in no cache. */
@RestController
@RequestMapping(path = "/api/public/suivi/{token}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Candidature")
class FollowUpDoor {

    static final String ADDRESS = "/api/public/suivi/";

    private final FollowUp followUp;

    FollowUpDoor(FollowUp followUp) {
        this.followUp = followUp;
    }

    @Operation(summary = "Suivre sa candidature")
    @GetMapping
    ResponseEntity<FollowUpAnswer> read(@PathVariable String token) {
        return answer(followUp.read(token));
    }

    @Operation(summary = "Retirer sa candidature")
    @PostMapping("/withdraw")
    ResponseEntity<FollowUpAnswer> withdraw(@PathVariable String token) {
        return answer(followUp.withdraw(token));
    }

    @Operation(summary = "Ajouter un document à sa candidature")
    @PostMapping(path = "/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<FollowUpAnswer> addDocuments(
            @PathVariable String token,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files) {
        return answer(followUp.addDocuments(token, Uploads.of(files)));
    }

    private static ResponseEntity<FollowUpAnswer> answer(Outcome<FollowUpView> outcome) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .body(FollowUpAnswer.of(outcome.orThrow()));
    }
}
