package fr.metropole.recruitment.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.Refusal;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a candidate may type, field by field. */
class CandidateCheckTest {

    private static final ValidatorFactory VALIDATION = Validation.buildDefaultValidatorFactory();

    private final CandidateCheck check = new CandidateCheck(VALIDATION.getValidator());

    @AfterAll
    static void close() {
        VALIDATION.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anaïs", "Jean-Noël", "d'Arc", "L’Hermitte", "Nguyễn Văn", "Ørsted", "山田", "É"})
    void names(String name) {
        assertThat(codes(name, "Martin", "a@exemple.fr", null, "OTHER", true)).isEmpty();
        assertThat(codes("Camille", name, "a@exemple.fr", null, "OTHER", true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Cam😀ille, NAME_INVALID",
        "<b>Camille</b>, NAME_INVALID",
        "Camille2, NAME_INVALID",
        "-Camille, NAME_INVALID",
        "'Camille ; drop', NAME_INVALID",
        "'', NAME_REQUIRED",
        "'   ', NAME_REQUIRED"
    })
    void notNames(String name, String code) {
        assertThat(codes(name, "Martin", "a@exemple.fr", null, "OTHER", true)).containsExactly(code);
    }

    @Test
    void tooLongAName() {
        assertThat(codes("a".repeat(81), "Martin", "a@exemple.fr", null, "OTHER", true))
                .containsExactly("NAME_TOO_LONG");
    }

    @Test
    void aComposedLetterIsOneLetter() {
        Candidate candidate = check.check(new ApplicationForm(
                        "  Ame\u0301lie\u00a0 Rose ", "Martin", " A@Exemple.FR ", "", "CIVIL_SERVANT", true))
                .orThrow();
        assertThat(candidate.name()).isEqualTo("Am\u00e9lie Rose Martin");
        assertThat(candidate.email()).isEqualTo("a@exemple.fr");
        assertThat(candidate.phone()).isNull();
        assertThat(candidate.toString()).doesNotContain("Martin");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "camille", "camille@", "@exemple.fr", "camille@exemple", "a b@exemple.fr", "a@exemple..fr"})
    void notAddresses(@Nullable String email) {
        assertThat(codes("Camille", "Martin", email, null, "OTHER", true)).containsExactly("EMAIL_INVALID");
    }

    @Test
    void tooLongAnAddress() {
        assertThat(codes("Camille", "Martin", "a@" + "b".repeat(260) + ".fr", null, "OTHER", true))
                .containsExactly("EMAIL_INVALID");
    }

    @ParameterizedTest
    @CsvSource({"06 12 34 56 78,", "+33 (0)6.12.34.56.78,", "12, PHONE_INVALID", "appelez-moi, PHONE_INVALID"})
    void phones(String phone, @Nullable String code) {
        List<String> codes = codes("Camille", "Martin", "a@exemple.fr", phone, "OTHER", true);
        assertThat(codes).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        assertThat(codes(null, null, null, "x", "PRESIDENT", null))
                .containsExactly(
                        "NAME_REQUIRED",
                        "NAME_REQUIRED",
                        "EMAIL_INVALID",
                        "PHONE_INVALID",
                        "STATUS_INVALID",
                        "CONSENT_REQUIRED");
    }

    @Test
    void consentIsAChoiceAndNoCondition() {
        assertThat(check.check(new ApplicationForm("Camille", "Martin", "a@exemple.fr", null, "OTHER", false))
                        .orThrow()
                        .consent())
                .isFalse();
    }

    private List<String> codes(
            @Nullable String first,
            @Nullable String last,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String status,
            @Nullable Boolean consent) {
        return check.check(new ApplicationForm(first, last, email, phone, status, consent)).reasons().stream()
                .map(Refusal::code)
                .toList();
    }
}
