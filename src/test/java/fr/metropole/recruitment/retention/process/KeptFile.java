package fr.metropole.recruitment.retention.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.document.DocumentUpload;
import fr.metropole.recruitment.document.Documents;
import fr.metropole.recruitment.document.Samples;
import fr.metropole.recruitment.fixture.EngineTime;
import fr.metropole.recruitment.mail.LetterKind;
import fr.metropole.recruitment.mail.LetterRequest;
import fr.metropole.recruitment.mail.Letters;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A candidate's file as it lies in the tables after a recruitment, full of one marked word. */
record KeptFile(String number, CaseReference reference) {

    /** Puts files into the tables, older than any test could make them by driving a recruitment. */
    static class Shelf {

        private static final AtomicInteger CASES = new AtomicInteger();
        private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

        private final JdbcClient jdbc;
        private final Documents documents;
        private final Letters letters;
        private final TransactionTemplate transaction;

        Shelf(JdbcClient jdbc, Documents documents, Letters letters, TransactionTemplate transaction) {
            this.jdbc = jdbc;
            this.documents = documents;
            this.letters = letters;
            this.transaction = transaction;
        }

        /** Takes everything out of reach that an earlier test left. */
        void clear() {
            jdbc.sql("update application set erased_at = current_timestamp where erased_at is null")
                    .update();
        }

        /** @param ended how long ago the recruitment was closed, null while it runs */
        KeptFile put(String mark, @Nullable Period ended, boolean consent, String state) {
            return transaction.execute(status -> write(mark, ended, consent, state));
        }

        private KeptFile write(String mark, @Nullable Period ended, boolean consent, String state) {
            long id = jdbc.sql("select next value for application_number_seq")
                    .query(Long.class)
                    .single();
            CaseReference reference = new CaseReference("ARCHIVE " + CASES.incrementAndGet() + " 26");
            OffsetDateTime now = EngineTime.today().atStartOfDay(PARIS).toOffsetDateTime();
            KeptFile file = new KeptFile("%d-%06d".formatted(now.getYear(), id), reference);
            jdbc.sql("insert into application_case (case_reference, closed_at) values (?, ?)")
                    .params(reference.value(), ended == null ? null : now.minus(ended))
                    .update();
            application(id, reference, mark, now, consent, state);
            around(id, file, mark, now);
            return file;
        }

        private void application(
                long id, CaseReference reference, String mark, OffsetDateTime now, boolean consent, String state) {
            jdbc.sql("insert into application (id, case_reference, first_name, last_name, email, phone,"
                            + " candidate_status, channel, state, received_at, late, review_open, shortlist_announced,"
                            + " missing_documents, decision_reason, interview_day, interview_time, interview_place,"
                            + " interview_remarks, interview_grids, version, kept_by_consent) values (?, ?, ?, ?, ?,"
                            + " ?, 'OTHER', 'PORTAL', ?, ?, false, true, true, ?, ?, ?, '14:30', ?, ?, 1, 0, ?)")
                    .params(
                            id,
                            reference.value(),
                            mark,
                            mark,
                            mark + "@exemple.fr",
                            mark,
                            state,
                            now,
                            mark,
                            mark,
                            EngineTime.today(),
                            mark,
                            mark,
                            consent)
                    .update();
        }

        private void around(long id, KeptFile file, String mark, OffsetDateTime now) {
            UUID document = documents
                    .store(DocumentUpload.of("cv.pdf", Samples.pdf()))
                    .orThrow()
                    .id();
            jdbc.sql("insert into application_document values (?, 0, ?)")
                    .params(id, document)
                    .update();
            jdbc.sql("insert into application_review values (?, 'N1', 'FAVOURABLE', ?, 'chef.innovation', ?)")
                    .params(id, mark, now)
                    .update();
            UUID grid = UUID.randomUUID();
            jdbc.sql("insert into application_grid values (?, ?, 'chef.innovation', false, ?, ?)")
                    .params(grid, id, mark, now)
                    .update();
            jdbc.sql("insert into application_grid_mark values (?, 0, 'Question', 3, ?)")
                    .params(grid, mark)
                    .update();
            UUID raw = documents
                    .store(DocumentUpload.of("courriel.pdf", Samples.pdf()))
                    .orThrow()
                    .id();
            jdbc.sql(
                            "insert into incoming_mail (source, message_key, content_key, sender_address, sender_name, subject,"
                                    + " body, arrived_at, stored_at, state, application_number, reasons, raw_document, version)"
                                    + " values ('MAILBOX', ?, ?, ?, ?, ?, ?, ?, ?, 'ATTACHED', ?, '', ?, 0)")
                    .params("m-" + id, "c-" + id, mark, mark, mark, mark, now, now, file.number(), raw)
                    .update();
            letters.write(new LetterRequest(
                    file.reference(),
                    file.number(),
                    LetterKind.INADMISSIBLE,
                    Map.of("number", file.number(), "reference", "R", "title", "T", "reason", mark)));
        }

        List<String> letters(KeptFile file) {
            return letters.ofApplication(file.number()).stream()
                    .map(letter -> letter.kind().name())
                    .toList();
        }

        /** Tables of the database, ours and the engine's, in which some cell holds the word. */
        List<String> tablesThatSay(String word) {
            List<String> found = new ArrayList<>();
            for (String table : jdbc.sql(
                            "select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                    .query(String.class)
                    .list()) {
                boolean says = jdbc.sql("select * from \"" + table + "\"").query().listOfRows().stream()
                        .flatMap(row -> row.values().stream())
                        .anyMatch(cell ->
                                String.valueOf(cell).toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
                if (says) {
                    found.add(table);
                }
            }
            return found;
        }
    }
}
