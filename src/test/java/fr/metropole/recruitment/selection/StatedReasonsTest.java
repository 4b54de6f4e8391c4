package fr.metropole.recruitment.selection;

import static fr.metropole.recruitment.selection.Applicants.A;
import static fr.metropole.recruitment.selection.Applicants.B;
import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One field, many candidates: what counts for whom. */
class StatedReasonsTest {

    private static Outcome<Map<String, String>> read(String text) {
        return StatedReasons.of(text, List.of(A, B), "reasons");
    }

    @Test
    void oneTextCountsForAll() {
        assertThat(read(" Profil éloigné.\nPeu d’expérience. ").orThrow())
                .containsEntry(A, "Profil éloigné.\nPeu d’expérience.")
                .containsEntry(B, "Profil éloigné.\nPeu d’expérience.");
    }

    @Test
    void aLineWithANumberCountsForThisCandidateInstead() {
        assertThat(read("Profil éloigné.\n" + B + " : Diplôme sans rapport.\nEt peu d’expérience.")
                        .orThrow())
                .containsEntry(A, "Profil éloigné.")
                .containsEntry(B, "Diplôme sans rapport.\nEt peu d’expérience.");
    }

    @Test
    void whoeverIsForgottenIsNamed() {
        Outcome<?> refused = read(A + ": Profil éloigné.");
        assertThat(refused.reasons()).extracting("code").containsExactly("REASON_REQUIRED");
        assertThat(refused.reasons().get(0).sentence()).contains(B).doesNotContain(A);
        assertThat(read("").reasons()).extracting("code").containsExactly("REASON_REQUIRED");
        assertThat(read("Pour tous.\n" + B + " : ").reasons())
                .extracting("field")
                .containsExactly("reasons");
    }

    @Test
    void aNumberOfNobodyHereIsRefused() {
        assertThat(read("Pour tous.\n2026-000999 : autre dossier").reasons())
                .extracting("code")
                .containsExactly("REASON_UNKNOWN_APPLICATION");
    }

    @Test
    void nobodyNeedsNoReason() {
        assertThat(StatedReasons.of("", List.of(), "reasons").orThrow()).isEmpty();
    }
}
