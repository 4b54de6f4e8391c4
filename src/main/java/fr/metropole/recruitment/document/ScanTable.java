package fr.metropole.recruitment.document;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the virus scanner said of the kept files. */
@Repository
class ScanTable {

    private final JdbcClient jdbc;

    ScanTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces what was known of a file. */
    void replace(UUID document, ScanState state, Instant at) {
        delete(document);
        note(document, state, at);
    }

    /** Notes what is said of a file for the first time. */
    void note(UUID document, ScanState state, Instant at) {
        jdbc.sql("insert into document_scan (document_id, scan_state, scanned_at) values (:document, :state, :at)")
                .param("document", document)
                .param("state", state.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Map<UUID, ScanState> states(Collection<UUID> documents) {
        Map<UUID, ScanState> states = new HashMap<>();
        documents.forEach(document -> states.put(document, ScanState.NOT_SCANNED));
        if (!documents.isEmpty()) {
            jdbc.sql("select document_id, scan_state from document_scan where document_id in (:documents)")
                    .param("documents", documents)
                    .query((row, number) -> states.put(
                            row.getObject("document_id", UUID.class), ScanState.valueOf(row.getString("scan_state"))))
                    .list();
        }
        return states;
    }

    /** Files that the scanner did not answer for, the oldest first. */
    List<UUID> unanswered(int most) {
        return jdbc.sql("select document_id from document_scan where scan_state = 'NOT_SCANNED'"
                        + " order by scanned_at fetch first :most rows only")
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    void delete(UUID document) {
        jdbc.sql("delete from document_scan where document_id = :document")
                .param("document", document)
                .update();
    }
}
