package fr.metropole.recruitment.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@DataJpaTest
@Import(JobDescriptions.class)
class JobDescriptionsTest {

    private static final Instant NOW = Instant.parse("2021-10-13T08:00:00Z");
    private static final CaseReference REFERENCE = new CaseReference("MGP REMPL DADEN 22");
    private static final PersonId HEAD = new PersonId("chef.innovation");
    private static final PersonId HR = new PersonId("rh.recrutement");

    @TestConfiguration
    static class FixedTime {
        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }

    @Autowired
    JobDescriptions sheets;

    @Autowired
    EntityManager database;

    private final JobDescription sheet = DemoSheets.replacement();

    @Test
    void keepsTheWholeSheet() {
        JobDescriptionVersion created = sheets.create(REFERENCE, sheet, HEAD).orThrow();

        assertThat(created).isEqualTo(new JobDescriptionVersion(REFERENCE, 1, HEAD, NOW, sheet));
        assertThat(created.slug()).isEqualTo("mgp-rempl-daden-22");
        database.clear();
        assertThat(sheets.byReference(REFERENCE)).contains(created);
        assertThat(sheets.latest("mgp-rempl-daden-22")).contains(created);
    }

    @Test
    void keepsEveryVersion() {
        JobDescriptionVersion first = sheets.create(REFERENCE, sheet, HEAD).orThrow();
        JobDescription changed = sheet.with(sheet.terms().startingOn(LocalDate.of(2022, 2, 1)));

        JobDescriptionVersion second = sheets.save(REFERENCE, changed, HR, 1).orThrow();

        database.clear();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.author()).isEqualTo(HR);
        assertThat(sheets.versions(REFERENCE.slug())).containsExactly(second, first);
        assertThat(sheets.version(REFERENCE.slug(), 1)).contains(first);
        assertThat(sheets.latest(REFERENCE.slug())).contains(second);
    }

    @Test
    void savingTheSameAgainAddsNothing() {
        JobDescriptionVersion first = sheets.create(REFERENCE, sheet, HEAD).orThrow();
        assertThat(sheets.save(REFERENCE, sheet, HR)).isEqualTo(Outcome.accepted(first));
        assertThat(sheets.versions(REFERENCE.slug())).hasSize(1);
    }

    @Test
    void refusesAReferenceThatIsUsedOrReadsTheSame() {
        sheets.create(REFERENCE, sheet, HEAD).orThrow();
        JobDescription draft = JobDescription.EMPTY.with(sheet.header());
        assertRefused(sheets.create(REFERENCE, sheet, HEAD), "REFERENCE_ALREADY_USED", Refusal.Kind.CONFLICT);
        assertRefused(
                sheets.create(new CaseReference("mgp-rempl.DADEN 22"), draft, HEAD),
                "REFERENCE_ALREADY_USED",
                Refusal.Kind.CONFLICT);
        assertThat(sheets.versions(REFERENCE.slug())).hasSize(1);
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseSaved() {
        sheets.create(REFERENCE, sheet, HEAD).orThrow();
        JobDescription changed = sheet.with(sheet.terms().startingOn(LocalDate.of(2022, 2, 1)));
        sheets.save(REFERENCE, changed, HR, 1).orThrow();
        assertRefused(sheets.save(REFERENCE, sheet, HEAD, 1), "JOB_DESCRIPTION_CHANGED", Refusal.Kind.CONFLICT);
        assertThat(sheets.versions(REFERENCE.slug())).hasSize(2);
    }

    @Test
    void refusesToSaveWhatIsNotThere() {
        assertRefused(sheets.save(REFERENCE, sheet, HEAD), "JOB_DESCRIPTION_UNKNOWN", Refusal.Kind.NOT_FOUND);
        assertThat(sheets.latest("inconnu")).isEmpty();
        assertThat(sheets.versions("inconnu")).isEmpty();
    }

    @Test
    void wrongContentLeavesNothing() {
        assertRefused(sheets.create(REFERENCE, JobDescription.EMPTY, HEAD), "TITLE_MISSING", Refusal.Kind.INVALID);
        assertThat(sheets.byReference(REFERENCE)).isEmpty();
        assertThat(sheets.faultsOf(REFERENCE, JobDescription.EMPTY)).hasSize(1);
        assertThat(sheets.faultsOf(REFERENCE, sheet)).isEmpty();
    }

    @Test
    void aDraftTakesTheReferenceOfItsCase() {
        JobDescription draft = JobDescription.EMPTY.with(sheet.header());
        assertThat(sheets.create(REFERENCE, draft, HEAD)
                        .orThrow()
                        .content()
                        .terms()
                        .reference())
                .isEqualTo("MGP REMPL DADEN 22");
    }

    private static void assertRefused(Outcome<?> outcome, String code, Refusal.Kind kind) {
        assertThat(outcome.reasons()).extracting(Refusal::code).containsExactly(code);
        assertThat(outcome.reasons()).extracting(Refusal::kind).containsExactly(kind);
    }
}
