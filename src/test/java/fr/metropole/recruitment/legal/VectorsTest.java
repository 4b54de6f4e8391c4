package fr.metropole.recruitment.legal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.legal.Vectors.Vector;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables give the thirteen results that the domain file expects. */
class VectorsTest {

    private static final Map<String, Need> NEEDS = Map.of(
            "REMPLACEMENT", Need.REPLACEMENT,
            "CREATION", Need.CREATION,
            "VACANCE", Need.VACANCY,
            "PROJET", Need.PROJECT);
    private static final Map<String, Route> ROUTES =
            Map.of("CONTRACTUEL", Route.CONTRACT, "STATUTAIRE_A_DEFAUT_CONTRACTUEL", Route.STATUTORY_ELSE_CONTRACT);

    private final LegalRules rules = LawFromModels.rules();

    static Stream<Vector> vectors() {
        return Vectors.all();
    }

    @Test
    void thereAreThirteen() {
        assertThat(Vectors.all()).hasSize(13);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void isMet(Vector vector) {
        LegalPath path = rules.path(facts(vector));
        assertThat(path.missing()).isEmpty();
        Ruling ruling = path.certain().orElseThrow();
        assertThat(ruling.rule()).isEqualTo(vector.get("attendu_regle"));
        if (ruling instanceof Ruling.Barred barred) {
            assertThat(barred.code()).isEqualTo(vector.get("attendu_base"));
        } else {
            check(vector, (Ruling.Allowed) ruling);
        }
    }

    private static void check(Vector vector, Ruling.Allowed ruling) {
        assertThat(ruling.basis()).isEqualTo(vector.get("attendu_base"));
        assertThat(ruling.publication().declaration()).isEqualTo(vector.yes("attendu_dve"));
        assertThat(ruling.publication().portal()).isEqualTo(vector.yes("attendu_enc"));
        assertThat(ruling.publication().minimumApplicationPeriod())
                .isEqualTo(vector.yes("urgence") ? "P0D" : vector.get("attendu_delai"));
        assertThat(ruling.unsuccessfulSearch()).isEqualTo(vector.yes("attendu_infructueux"));
        String interviewers = vector.get("attendu_recruteurs_min");
        assertThat(ruling.selection().minimumInterviewers())
                .isEqualTo(interviewers.equals("procédure interne") ? null : Integer.valueOf(interviewers));
        assertThat(ruling.trialPeriodMax()).isEqualTo(orNull(vector.get("attendu_essai_max")));
        assertThat(ruling.renewalNotice()).isEqualTo(orNull(vector.get("attendu_prevenance_avant_terme")));
    }

    /** The two that fail say so in their title only: no absent agent, no credits. */
    private static LegalFacts facts(Vector vector) {
        String months = vector.get("duree_mois");
        return LegalFacts.builder()
                .need(NEEDS.get(vector.get("besoin")))
                .route(ROUTES.get(vector.get("voie")))
                .durationMonths(months.isEmpty() ? null : Integer.valueOf(months))
                .absentAgent(!vector.get("source").contains("sans agent absent"))
                .creditsAvailable(!vector.get("source").contains("sans crédits"))
                .civilServantChosen(answer(vector.get("fonctionnaire_retenu")))
                .deliberationAllowsContract(answer(vector.get("deliberation_ouvre_contrat")))
                .designatedExpertPost(answer(vector.get("emploi_designe_expert")))
                .urgencyReason(vector.yes("urgence") ? "Continuité du service" : null)
                .build();
    }

    private static @Nullable Boolean answer(String cell) {
        return cell.equals("oui") || cell.equals("non") ? (Boolean) cell.equals("oui") : null;
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
