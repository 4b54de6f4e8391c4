package fr.metropole.recruitment.application.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.application.ApplicationForm;
import fr.metropole.recruitment.application.ApplicationTest;
import fr.metropole.recruitment.application.FinalOutcome;
import fr.metropole.recruitment.application.InterviewPlan;
import fr.metropole.recruitment.application.Neighbours;
import fr.metropole.recruitment.application.Receipt;
import fr.metropole.recruitment.application.Shortlisting;
import fr.metropole.recruitment.document.DocumentUpload;
import fr.metropole.recruitment.document.Samples;
import java.nio.charset.StandardCharsets;
import java.sql.Clob;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills an application with marked words, drives it to its end and looks for the mark in every column of the engine. */
class NoCandidateDataTest extends ApplicationTest {

    private static final String MARK = "zibeline";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void nothingOfTheCandidateIsInTheEngine() throws SQLException {
        Receipt receipt = intake.apply(
                        caseReference.slug(),
                        new ApplicationForm("Zibeline", "Zibeline", "zibeline@exemple.fr", null, "OTHER", true),
                        List.of(DocumentUpload.of("cv-zibeline.pdf", Samples.pdf())),
                        MARK)
                .orThrow();
        runJobs();
        String number = receipt.number();
        complete(number, HR, Map.of("verdict", "INCOMPLETE", "missing", "Le diplôme de Zibeline"));
        followUp.addDocuments(receipt.token(), List.of(DocumentUpload.of("zibeline.pdf", Samples.pdfOf(500))))
                .orThrow();
        complete(number, HR, Map.of("verdict", "ADMISSIBLE", "extra", "zibeline"));
        Map<String, Object> unfavourable = Map.of("verdict", "UNFAVOURABLE", "reason", "Zibeline manque d’expérience");
        complete(number, Neighbours.N1, unfavourable);
        complete(number, Neighbours.N2, unfavourable);
        applications
                .settleShortlist(caseReference, Map.of(number, new Shortlisting(true, "zibeline")))
                .orThrow();
        applications
                .planInterviews(
                        caseReference, new InterviewPlan(List.of(Neighbours.N1, INTERVIEWER), List.of("Zibeline ?")))
                .orThrow();
        applications.announceShortlist(caseReference);
        runJobs();
        complete(number, HR, Map.of("day", today().plusDays(9).toString(), "time", "14:30", "place", "Salle Zibeline"));
        for (Task interview :
                tasks.createTaskQuery().processInstanceBusinessKey(number).list()) {
            complete(interview, new fr.metropole.recruitment.core.PersonId(interview.getAssignee()), grid());
        }
        assertThat(findings()).as("while it runs").isEmpty();
        applications.decideOutcome(number, FinalOutcome.RETAINED, "zibeline").orThrow();
        runJobs();

        assertThat(instance(number)).isNull();
        assertThat(findings()).as("in the history").isEmpty();
        assertThat(count("act_hi_varinst")).as("routing answers are kept").isPositive();
    }

    private static Map<String, Object> grid() {
        return Map.of(
                "verdict",
                "ASSESSED",
                "appreciation",
                "Zibeline convainc.",
                "marks",
                List.of(Map.of("question", "zibeline", "mark", "3", "answerAppreciation", "zibeline")));
    }

    private List<String> findings() throws SQLException {
        List<String> found = new ArrayList<>();
        List<String> tables = jdbc.sql(
                        "select table_name from information_schema.tables where upper(table_name) like 'ACT\\_%'")
                .query(String.class)
                .list();
        assertThat(tables).hasSizeGreaterThan(40);
        for (String table : tables) {
            for (Map<String, Object> row :
                    jdbc.sql("select * from \"" + table + "\"").query().listOfRows()) {
                for (Map.Entry<String, Object> cell : row.entrySet()) {
                    if (text(cell.getValue()).toLowerCase(Locale.ROOT).contains(MARK)) {
                        found.add(table + "." + cell.getKey());
                    }
                }
            }
        }
        return found;
    }

    private static String text(Object value) throws SQLException {
        if (value instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        if (value instanceof Clob clob) {
            return clob.getSubString(1, (int) clob.length());
        }
        return String.valueOf(value);
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
