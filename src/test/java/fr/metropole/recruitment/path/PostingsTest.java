package fr.metropole.recruitment.path;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.fixture.TaskRightsProbe;
import org.junit.jupiter.api.Test;

/** The walks on H2, where every account tries every action on every task on the way. */
class PostingsTest extends WalkOfPostings {

    @Override
    @Test
    void eight_months_in_the_place_of_an_absent_agent() {
        TaskRightsProbe probe = new TaskRightsProbe(
                address, new TaskWorkers("chef.innovation", "chef.innovation", "directeur.daden", "dga.dtee").byTask());
        new ReplacementPosting(stage(probe.and(roundTrips))).walk();
        audited(ReplacementPosting.REFERENCE);
        assertRights(probe, 25);
    }

    @Override
    @Test
    void a_new_post_for_a_civil_servant_or_else_by_contract() {
        TaskRightsProbe probe = new TaskRightsProbe(
                address, new TaskWorkers("directrice.ddit", "directrice.ddit", "dga.dtee", "dga.dtee").byTask());
        new CreationPosting(stage(probe.and(roundTrips))).walk();
        audited(CreationPosting.REFERENCE);
        assertRights(probe, 30);
    }

    private static void assertRights(TaskRightsProbe probe, int tasks) {
        assertThat(probe.wrong()).isEmpty();
        assertThat(probe.tried()).hasSizeGreaterThan(tasks);
    }
}
