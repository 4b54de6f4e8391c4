package fr.metropole.recruitment.requisition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;

/** What is kept of a request is what was said. */
@DataJpaTest(properties = "spring.jpa.hibernate.ddl-auto=validate")
@Import(StoredRequisitions.class)
class RequisitionTableTest {

    private static final CaseReference REFERENCE = new CaseReference("CdM DIT 2020");
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @Autowired
    RequisitionTable table;

    @Autowired
    Requisitions requisitions;

    @Autowired
    EntityManager database;

    @Test
    void keepsFactsBasisAndOpinions() {
        Requisition draft = Needs.requisition(REFERENCE, Needs.creation());
        draft.start();
        draft.describeJob();
        draft.give(new OpinionView(
                ReviewStep.N2,
                ReviewStep.DGA,
                new PersonId("directeur.daden"),
                new PersonId("dga.dtee"),
                NOW,
                Verdict.RETURNED,
                "À préciser.",
                1));
        draft.restOn(Needs.BASIS);
        table.saveAndFlush(draft);
        RequisitionView before = draft.toView();
        database.clear();

        assertThat(requisitions.bySlug("cdm-dit-2020")).contains(before);
        assertThat(requisitions.find(REFERENCE)).contains(before);
        assertThat(requisitions.all()).containsExactly(before);
        assertThat(before.status()).isEqualTo(RequisitionStatus.TO_CORRECT);
        assertThat(before.facts()).isEqualTo(Needs.creation());
    }
}
