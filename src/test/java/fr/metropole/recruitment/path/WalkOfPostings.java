package fr.metropole.recruitment.path;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.fixture.Desks.SubmissionWatch;
import fr.metropole.recruitment.mail.Letters;
import fr.metropole.recruitment.path.Posting.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Both real postings, from the need to the start of service, through the engine's REST interface and the deployed forms;
 * each completion is counted in round trips to the database. Afterwards the engine holds nothing that anybody typed.
 */
abstract class WalkOfPostings extends WholeApplication {

    /** Some of what people typed: candidates their names, deciders their reasons, the robot what every form asked for. */
    private static final String[] TYPED_ON_THE_WAY = {
        "@example.org",
        "Lenoir",
        "Aubry",
        "Moreau",
        "Girard",
        "Faure",
        "Marchand",
        "N’Diaye",
        "Parcours éloigné",
        "Même constat",
        "Motif consigné au dossier",
        "saisi par l’essai"
    };

    @Autowired
    private Letters letters;

    @Autowired
    private JdbcTemplate database;

    @Test
    void eight_months_in_the_place_of_an_absent_agent() {
        new ReplacementPosting(stage(roundTrips)).walk();
        audited(ReplacementPosting.REFERENCE);
    }

    @Test
    void a_new_post_for_a_civil_servant_or_else_by_contract() {
        new CreationPosting(stage(roundTrips)).walk();
        audited(CreationPosting.REFERENCE);
    }

    @AfterEach
    void leavesNoFaultAndFewRoundTrips(TestInfo test) throws IOException {
        assertThat(failedJobs()).isZero();
        assertThat(new EngineTables(database).columnsThatHold(TYPED_ON_THE_WAY)).isEmpty();
        Path report =
                Path.of("target", "round-trips", getClass().getSimpleName() + "-" + test.getDisplayName() + ".txt");
        Files.createDirectories(report.getParent());
        Files.writeString(report, roundTrips.table());
        Files.writeString(
                report.resolveSibling(getClass().getSimpleName() + "-" + test.getDisplayName() + ".sql"),
                roundTrips.statements());
        roundTrips.stayWithinLimits();
    }

    /** What the auditor finds afterwards. */
    final void audited(String reference) {
        AuditOfPosting audit = new AuditOfPosting(desks, reference);
        audit.check();
        if (reference.equals(ReplacementPosting.REFERENCE)) {
            audit.candidateWithdrew();
        }
    }

    final Stage stage(SubmissionWatch watch) {
        return new Stage(address, desksUnder(watch), time, letters, this::endOf);
    }
}
