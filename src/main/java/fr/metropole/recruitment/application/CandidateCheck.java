package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import jakarta.validation.Validator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what a candidate typed, field by field; the sentences never repeat it. */
@Component
class CandidateCheck {

    private static final int LONGEST_NAME = 80;
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M} '’\\-]*");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()\\-]{4,24}");
    private static final Pattern GRADE = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd} '’().,/\\-]{0,119}");
    private static final int FEWEST_DIGITS = 6;

    private final Validator validator;

    CandidateCheck(Validator validator) {
        this.validator = validator;
    }

    Outcome<Candidate> check(ApplicationForm form) {
        return check(form, true);
    }

    /** The same for a candidate who wrote on paper and may have no address to write to. */
    Outcome<Candidate> checkPaper(ApplicationForm form) {
        return check(form, !cleaned(form.email()).isEmpty());
    }

    private Outcome<Candidate> check(ApplicationForm form, boolean withEmail) {
        List<Refusal> refusals = new ArrayList<>();
        String first = cleaned(form.firstName());
        String last = cleaned(form.lastName());
        String email = cleaned(form.email()).toLowerCase(Locale.ROOT);
        String phone = cleaned(form.phone());
        name(first, "firstName", "prénom").ifPresent(refusals::add);
        name(last, "lastName", "nom").ifPresent(refusals::add);
        if (withEmail) {
            email(email).ifPresent(refusals::add);
        }
        phone(phone).ifPresent(refusals::add);
        String grade = cleaned(form.grade());
        grade(grade).ifPresent(refusals::add);
        Optional<CandidateStatus> status = status(form.status());
        if (status.isEmpty()) {
            refusals.add(Refusal.of(
                    "STATUS_INVALID",
                    "Indiquez votre situation : fonctionnaire, lauréat de concours ou autre candidat.",
                    "status"));
        }
        Boolean consent = form.consent();
        if (consent == null) {
            refusals.add(Refusal.of(
                    "CONSENT_REQUIRED",
                    "Indiquez si votre candidature peut être conservée deux ans, oui ou non, pour vous proposer d’autres"
                            + " postes.",
                    "consent"));
        }
        return refusals.isEmpty() && status.isPresent()
                ? Outcome.accepted(new Candidate(
                        first,
                        last,
                        email,
                        phone.isEmpty() ? null : phone,
                        status.get(),
                        Boolean.TRUE.equals(consent),
                        grade.isEmpty() || !status.get().isStatutory() ? null : grade))
                : Outcome.refused(refusals);
    }

    private static String cleaned(@Nullable String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Z}\\t]+", " ")
                        .strip();
    }

    private static Optional<Refusal> name(String name, String field, String word) {
        if (name.isEmpty()) {
            return Optional.of(Refusal.of("NAME_REQUIRED", "Indiquez votre %s.".formatted(word), field));
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            return Optional.of(Refusal.of(
                    "NAME_TOO_LONG", "Le %s compte au plus %d caractères.".formatted(word, LONGEST_NAME), field));
        }
        return NAME.matcher(name).matches()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        "NAME_INVALID",
                        "Le %s ne peut contenir que des lettres, des espaces, des apostrophes et des traits d’union."
                                .formatted(word),
                        field));
    }

    private Optional<Refusal> email(String email) {
        return !email.isEmpty() && validator.validate(new EmailAddress(email)).isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        "EMAIL_INVALID",
                        "Indiquez une adresse électronique valide, par exemple prenom.nom@exemple.fr.",
                        "email"));
    }

    private static Optional<Refusal> phone(String phone) {
        boolean plausible = PHONE.matcher(phone).matches()
                && phone.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
        return phone.isEmpty() || plausible
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        "PHONE_INVALID",
                        "Indiquez un numéro de téléphone valide, par exemple 06 12 34 56 78.",
                        "phone"));
    }

    private static Optional<Refusal> grade(String grade) {
        return grade.isEmpty() || GRADE.matcher(grade).matches()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        "GRADE_INVALID",
                        "Le grade compte au plus 120 caractères : lettres, chiffres, espaces et ponctuation simple.",
                        "grade"));
    }

    private static Optional<CandidateStatus> status(@Nullable String typed) {
        for (CandidateStatus status : CandidateStatus.values()) {
            if (status.name().equals(typed)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
