package fr.metropole.recruitment.jobdescription;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The demo data say what the two real postings say: the facts are written here a second time, as read from them. */
class DemoSheetsTest {

    private static final Clock AUTUMN_2021 = Clock.fixed(Instant.parse("2021-10-13T08:00:00Z"), ZoneOffset.UTC);
    private static final String ADDRESS = "15/19 avenue Pierre Mendès France, 75013 Paris";

    private final JobDescription replacement = DemoSheets.replacement();
    private final JobDescription creation = DemoSheets.creation();

    @Test
    void replacementIsIdentifiedAsInThePosting() {
        assertThat(replacement.header().need()).isEqualTo(Need.REPLACEMENT);
        assertThat(replacement.header().title()).isEqualTo("Chargé de mission Innovation (H/F)");
        assertThat(replacement.openings()).isEqualTo(1);
        Identification post = replacement.identification();
        assertThat(post.title()).isEqualTo("Chargé de mission Innovation");
        assertThat(post.category()).isEqualTo(Category.A);
        assertThat(post.sector()).isEqualTo("technique");
        assertThat(post.employmentFramework()).isEqualTo("Ingénieur territorial");
        assertThat(post.grades()).isEmpty();
        assertThat(post.positionNumber()).isEqualTo("MGP REMPL DADEN 22");
        assertThat(post.sheetDate()).isEqualTo(LocalDate.of(2021, 10, 13));
    }

    @Test
    void replacementStandsWhereThePostingPutsIt() {
        Position position = replacement.position();
        assertThat(position.nPlusOneTitle()).isEqualTo("Chef de service Innovation et numérique");
        assertThat(position.nPlusTwoTitle()).startsWith("Directeur de l’attractivité");
        assertThat(position.services())
                .containsExactly("Attractivité", "Développement économique durable", "Innovation et numérique");
        assertThat(position.directorateMissions()).hasSize(7);
        assertThat(position.serviceAxes()).hasSize(3);
        assertThat(position.managedTeam()).isEqualTo(new TeamCounts(0, null, null, null, null));
    }

    @Test
    void replacementHasAsManyItemsPerBlockAsThePosting() {
        assertThat(replacement.mainActivities()).extracting(ActivityBlock::code).containsExactly("a", "b");
        assertThat(replacement.mainActivities())
                .extracting(block -> block.items().size())
                .containsExactly(9, 4);
        assertThat(replacement.detailedAxes()).extracting(DetailedAxis::number).containsExactly(1, 2, 3);
        assertThat(itemsOfAxes(replacement)).containsExactly(5, 4, 3);
        assertThat(replacement.detailedAxes().get(1).subBlocks())
                .singleElement()
                .satisfies(block -> assertThat(block.items()).hasSize(3));
        assertThat(replacement.knowledge().knowledge()).hasSize(4);
        assertThat(replacement.knowledge().knowHow()).hasSize(7);
        assertThat(replacement.knowledge().interpersonalSkills()).hasSize(6);
        assertThat(replacement.successFactors()).hasSize(5);
        assertThat(replacement.evolution()).isNotBlank();
        assertThat(replacement.interfaces().internal()).isNotEmpty();
        assertThat(replacement.interfaces().external()).hasSize(4);
    }

    @Test
    void replacementHasTheTermsOfThePosting() {
        AccessConditions conditions = replacement.accessConditions();
        assertThat(conditions.educationLevel()).isEqualTo("bac+5");
        assertThat(conditions.trainings())
                .containsExactly("École d’ingénieur", "École de commerce", "Master II spécialisé");
        assertThat(conditions.experienceMinYears()).isEqualTo(1);
        assertThat(conditions.experienceMaxYears()).isEqualTo(3);
        RecruitmentTerms terms = replacement.terms();
        assertThat(terms.route()).isEqualTo(Route.CONTRACT);
        assertThat(terms.durationMonths()).isEqualTo(8);
        assertThat(terms.startsOn()).isEqualTo(LocalDate.of(2022, 1, 2));
        assertThat(terms.asSoonAsPossible()).isFalse();
        assertThat(terms.constraints()).hasSize(2);
        assertSameWayToApply(terms, "MGP REMPL DADEN 22");
        assertThat(replacement.access().address()).isEqualTo(ADDRESS);
        assertThat(replacement.access().transports()).hasSize(2);
        assertThat(replacement.contact()).isEqualTo(Contact.EMPTY);
    }

    @Test
    void creationPresentsTheEmployerAsInThePosting() {
        EmployerPresentation employer = creation.employer();
        assertThat(employer.createdOn()).isEqualTo(LocalDate.of(2016, 1, 1));
        assertThat(employer.areaKm2()).isEqualTo(814);
        assertThat(employer.municipalities()).isEqualTo(131);
        assertThat(employer.inhabitantsMillions()).isEqualByComparingTo(new BigDecimal("7.2"));
        assertThat(employer.masterPlans()).containsExactly("PCAEM", "PMHH", "PPBE", "SCoT", "SDEM", "SMAN");
        assertThat(employer.policies()).hasSize(4);
        assertThat(employer.approximateHeadcount()).isEqualTo(90);
    }

    @Test
    void creationStandsWhereThePostingPutsIt() {
        assertThat(creation.header().need()).isEqualTo(Need.CREATION);
        assertThat(creation.context()).isNotBlank();
        Identification post = creation.identification();
        assertThat(post.category()).isEqualTo(Category.A);
        assertThat(post.sector()).isEqualTo("administrative");
        assertThat(post.employmentFramework()).isNull();
        assertThat(post.deputyDirectorate()).isEqualTo("Développement territorial, économie et environnement");
        Position position = creation.position();
        assertThat(position.nPlusOneTitle()).isEqualTo("Directrice du développement et de l’innovation territoriale");
        assertThat(position.nPlusTwoTitle()).isNull();
        assertThat(position.directorateMissions()).hasSize(2);
        assertThat(position.directorateTeam()).isEqualTo(new TeamCounts(3, 2, null, null, 1));
        assertThat(position.relations()).hasSize(4);
    }

    @Test
    void creationHasTheItemsAndTermsOfThePosting() {
        assertThat(itemsOfAxes(creation)).containsExactly(5, 4);
        assertThat(creation.knowledge().mixed()).hasSize(7);
        assertThat(creation.accessConditions().trainings()).hasSize(1);
        RecruitmentTerms terms = creation.terms();
        assertThat(terms.route()).isEqualTo(Route.STATUTORY_ELSE_CONTRACT);
        assertThat(terms.durationMonths()).isEqualTo(36);
        assertThat(terms.asSoonAsPossible()).isTrue();
        assertThat(terms.startsOn()).isNull();
        assertThat(terms.constraints()).hasSize(1);
        assertSameWayToApply(terms, "CdM DIT 2020");
        assertThat(creation.access().address()).isEqualTo(ADDRESS);
        assertThat(creation.access().transports()).hasSize(2);
        assertThat(creation.contact().role()).isEqualTo("Directrice du développement et de l’innovation territoriale");
        assertThat(creation.contact().email()).isNull();
    }

    @Test
    void bothAreAcceptedAndLackWhatThePostingsLack() {
        for (JobDescription sheet : List.of(replacement, creation)) {
            CaseReference reference =
                    new CaseReference(requireNonNull(sheet.terms().reference()));
            assertThat(new JobDescriptionRules(AUTUMN_2021).check(reference, sheet, null))
                    .isEqualTo(Outcome.accepted(sheet));
            assertThat(sheet.checklist())
                    .contains(
                            "Date limite de candidature",
                            "Rémunération indicative",
                            "Fondement juridique du recrutement");
        }
        assertThat(replacement.checklist())
                .contains("Motif de l’absence")
                .doesNotContain("Numéro de déclaration de vacance d’emploi (DVE)");
        assertThat(creation.checklist())
                .contains(
                        "Numéro de déclaration de vacance d’emploi (DVE)", "Numéro de la délibération créant l’emploi")
                .doesNotContain("Motif de l’absence");
    }

    private static void assertSameWayToApply(RecruitmentTerms terms, String reference) {
        assertThat(terms.documents()).containsExactly("Lettre de motivation", "CV");
        assertThat(terms.channel()).isEqualTo(ApplicationChannel.EMAIL);
        assertThat(terms.address()).isEqualTo("recrutement@metropolegrandparis.fr");
        assertThat(terms.reference()).isEqualTo(reference);
        assertThat(terms.referenceRequired()).isTrue();
        assertThat(terms.annualLeaveDays()).isEqualTo(25);
        assertThat(terms.rttDaysPerMonth()).isEqualByComparingTo(BigDecimal.valueOf(2));
    }

    private static List<Integer> itemsOfAxes(JobDescription sheet) {
        return sheet.detailedAxes().stream().map(axis -> axis.items().size()).toList();
    }
}
