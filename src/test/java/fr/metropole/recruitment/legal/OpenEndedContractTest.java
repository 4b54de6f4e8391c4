package fr.metropole.recruitment.legal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * After six years of service the contract has no end, but it still has to name the paragraph of L332-8 on which it rests.
 * So the facts that choose the paragraph are asked for, and no row is kept as the one that applied before they are known.
 */
class OpenEndedContractTest {

    private final LegalRules rules = LawFromModels.rules();

    @Test
    void theParagraphIsNotGuessed() {
        LegalPath path = rules.path(afterSixYears().workingTimePercent(40).build());

        assertThat(path.missing()).containsExactly(Fact.CADRE);
        assertThat(path.certain()).isEmpty();
        assertThat(path.possible())
                .extracting(ruling -> ruling.rows().get(0).row())
                .containsExactlyInAnyOrder("Row_legal-basis_D11_1", "Row_legal-basis_D11_5");
        assertThat(path.common(Ruling.Allowed::act)).isEqualTo("CONTRAT_CDI");
        assertThat(path.common(Ruling.Allowed::unsuccessfulSearch)).isFalse();
    }

    @Test
    void eachParagraphIsCited() {
        assertThat(cited(afterSixYears().cadreExists(false))).contains("CGFP L332-8 1°");
        assertThat(cited(afterSixYears().cadreExists(true).workingTimePercent(49)))
                .contains("CGFP L332-8 5°");
        assertThat(cited(afterSixYears().cadreExists(true).workingTimePercent(50)))
                .contains("CGFP L332-8 2°");
    }

    private List<String> cited(LegalFactsBuilder facts) {
        return rules.path(facts.build()).certain().orElseThrow().rows().get(0).articles();
    }

    private static LegalFactsBuilder afterSixYears() {
        return LegalFacts.builder()
                .need(Need.VACANCY)
                .route(Route.CONTRACT)
                .sixYearsOfService(true)
                .designatedExpertPost(false);
    }
}
