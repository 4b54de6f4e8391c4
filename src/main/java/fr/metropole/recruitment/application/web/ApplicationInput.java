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
 * @param consent whether the file may be kept for two years: {@code true} or {@code false}, also as {@code on}, {@code
 *     yes}, {@code oui}, {@code 1} and {@code no}, {@code non}, {@code 0}
 * @param grade grade or cadre d'emplois of a civil servant or laureate, optional
 * @param files one to six documents
 */
public record ApplicationInput(
        @Schema(example = "Camille") @Nullable String firstName,
        @Schema(example = "Exemple") @Nullable String lastName,
        @Schema(example = "camille@exemple.fr") @Nullable String email,
        @Nullable String phone,
        @Schema(allowableValues = {"CIVIL_SERVANT", "COMPETITION_LAUREATE", "OTHER"}) @Nullable String status,
        @Nullable String grade,
        @Nullable String consent,
        @Nullable List<MultipartFile> files) {

    private static final Set<String> YES = Set.of("true", "on", "yes", "oui", "1");
    private static final Set<String> NO = Set.of("false", "off", "no", "non", "0");

    ApplicationForm form() {
        return new ApplicationForm(firstName, lastName, email, phone, status, choice(), grade);
    }

    /** Of who wrote on paper nothing was asked: no choice counts as no. */
    ApplicationForm paperForm() {
        return new ApplicationForm(firstName, lastName, email, phone, status, Boolean.TRUE.equals(choice()), grade);
    }

    private @Nullable Boolean choice() {
        String typed = consent == null ? "" : consent.strip().toLowerCase(Locale.ROOT);
        if (YES.contains(typed)) {
            return Boolean.TRUE;
        }
        return NO.contains(typed) ? Boolean.FALSE : null;
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
