package fr.metropole.recruitment.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who applied, as far as a recruitment may know: nothing on age, family, origin or health is ever asked for.
 *
 * @param phone null when none was given
 * @param consent whether the file may be kept beyond the recruitment, to be told of other posts
 * @param grade grade or cadre d'emplois that a civil servant or laureate has named, or null
 */
@Embeddable
public record Candidate(
        String firstName,
        String lastName,
        String email,
        @Nullable String phone,
        @Enumerated(EnumType.STRING) @Column(name = "candidate_status") CandidateStatus status,
        @Column(name = "kept_by_consent") boolean consent,
        @Nullable @Column(name = "candidate_grade") String grade) {

    /** First and last name. */
    public String name() {
        return firstName + " " + lastName;
    }

    /** What is left when the candidate had his data erased. */
    Candidate erased() {
        return new Candidate("Données", "effacées", "", null, status, false, null);
    }

    /** Tells whether it may be the same person: the same address, or the same name whatever its case and accents. */
    boolean mayBe(Candidate other) {
        return !email.isEmpty()
                && !other.email.isEmpty()
                && (email.equalsIgnoreCase(other.email) || plain(name()).equals(plain(other.name())));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}]+", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Nothing of it may reach a log by accident. */
    @Override
    public String toString() {
        return "Candidate[" + status + "]";
    }
}
