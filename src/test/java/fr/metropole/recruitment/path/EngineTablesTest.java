package fr.metropole.recruitment.path;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.fixture.Applicant;
import fr.metropole.recruitment.fixture.Applicant.Receipt;
import fr.metropole.recruitment.fixture.EngineTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A case is filled with marked names and texts, through every kind of form, and a refusal or two; then every column of every
 * table of the engine is searched for the marks.
 */
class EngineTablesTest extends WholeApplication {

    private static final String REFERENCE = "MGP REMPL MARQUE 1";
    private static final String SLUG = "mgp-rempl-marque-1";

    /** Letters that occur nowhere else; each place that takes a text gets them. */
    private static final String MARK = "Zqxwv";

    private static final Applicant CANDIDATE = new Applicant(MARK + "a", MARK + "b", "zqxwv@example.org", "OTHER");

    @Autowired
    private JdbcTemplate database;

    @Test
    void hold_nothing_that_anybody_typed() {
        request();
        publish();
        Receipt receipt = CANDIDATE.apply(address, SLUG);
        time.runDueJobs();
        desks.attempt("rh.recrutement", receipt.number(), "UserTask_CheckAdmissibility", Map.of("verdict", MARK));
        desks.complete(
                "rh.recrutement",
                receipt.number(),
                "UserTask_CheckAdmissibility",
                Map.of("verdict", "INCOMPLETE", "missing", MARK + " manque"));
        time.runDueJobs();
        time.pass(Duration.ofDays(35));
        desks.complete("rh.recrutement", receipt.number(), "UserTask_CheckAdmissibility");
        desks.complete(
                "chef.innovation",
                receipt.number(),
                "UserTask_ReviewByN1",
                Map.of("verdict", "FAVOURABLE", "reason", MARK + " avis"));

        assertThat(domainHolds()).as("the marks did reach the domain").isTrue();
        assertThat(new EngineTables(database).columnsThatHold(MARK)).isEmpty();
    }

    private void request() {
        Map<String, Object> need = new HashMap<>();
        need.put("title", "Poste " + MARK);
        need.put("need", "REPLACEMENT");
        need.put("route", "CONTRACT");
        need.put("unitCode", "SIN");
        need.put("category", "A");
        need.put("durationMonths", 8);
        need.put("asSoonAsPossible", false);
        need.put("startsOn", EngineTime.today().plusDays(81).toString());
        need.put("absentAgentReference", "AG-0042");
        need.put("justification", MARK + " justification");
        need.put("reference", REFERENCE);
        assertThat(desks.startHiring("chef.innovation", need).statusCode()).isEqualTo(200);
        desks.complete(
                "chef.innovation", REFERENCE, "UserTask_DescribeJob", Map.of("mainActivities", MARK + " activité"));
        desks.complete(
                "directeur.daden",
                REFERENCE,
                "UserTask_GiveN2Opinion",
                Map.of("verdict", "RETURNED", "reason", MARK + " à préciser"));
        desks.complete("chef.innovation", REFERENCE, "UserTask_CorrectRequest");
        desks.complete("directeur.daden", REFERENCE, "UserTask_GiveN2Opinion", Map.of("remark", MARK + " remarque"));
        desks.complete("dga.dtee", REFERENCE, "UserTask_GiveDgaOpinion");
        desks.complete("rh.recrutement", REFERENCE, "UserTask_CheckByHr");
        desks.complete("finances", REFERENCE, "UserTask_GiveBudgetVisa");
        desks.complete("dgs", REFERENCE, "UserTask_Arbitrate");
    }

    private void publish() {
        desks.complete("rh.recrutement", REFERENCE, "UserTask_PrepareNotice", Map.of("mentions", MARK + " mention"));
        desks.complete("drh", REFERENCE, "UserTask_ValidateNotice");
        desks.complete("rh.recrutement", REFERENCE, "UserTask_ConfirmPublication");
    }

    private boolean domainHolds() {
        return Long.valueOf(1)
                .equals(database.queryForObject(
                        "select count(*) from notice where mentions like ?", Long.class, MARK + "%"));
    }
}
