package fr.metropole.recruitment.application.web;

import fr.metropole.recruitment.application.ApplicationForm;
import fr.metropole.recruitment.document.DocumentUpload;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * The fields of an application as a multipart request carries them; checked by the domain, so that every door gives the same
 * sentences.
 *
 * @param status {@code CIVIL_SERVANT}, {@code COMPETITION_LAUREATE} or {@code OTHER}
 * @param consent {@code true}, {@code on}, {@code yes} or {@code 1}
 * @param files one to six documents
 */
public record ApplicationInput(
        @Schema(example = "Camille") @Nullable String firstName,
        @Schema(example = "Exemple") @Nullable String lastName,
        @Schema(example = "camille@exemple.fr") @Nullable String email,
        @Nullable String phone,
        @Schema(allowableValues = {"CIVIL_SERVANT", "COMPETITION_LAUREATE", "OTHER"}) @Nullable String status,
        @Nullable String consent,
        @Nullable List<MultipartFile> files) {

    private static final Set<String> YES = Set.of("true", "on", "yes", "oui", "1");

    ApplicationForm form() {
        boolean agreed = consent != null && YES.contains(consent.strip().toLowerCase(Locale.ROOT));
        return new ApplicationForm(firstName, lastName, email, phone, status, agreed);
    }

    List<DocumentUpload> uploads() {
        return Uploads.of(files);
    }

    /** Nothing of it may reach a log by accident. */
    @Override
    public String toString() {
        return "ApplicationInput[]";
    }
}
