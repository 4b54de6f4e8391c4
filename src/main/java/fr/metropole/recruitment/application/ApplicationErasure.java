package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.document.DocumentRef;
import fr.metropole.recruitment.document.Documents;
import fr.metropole.recruitment.retention.Erased;
import fr.metropole.recruitment.retention.PersonalDataStore;
import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the candidate out of an application: name, addresses, documents, and every text that people wrote about him.
 * Number, dates, states and marks stay: they prove that the application was handled like the others. So does the private link,
 * which then says that everything is erased.
 */
@Component
@Order(1)
@Transactional
class ApplicationErasure implements PersonalDataStore {

    private static final String GONE = "Effacé";

    private final JdbcClient jdbc;
    private final ApplicationTable applications;
    private final Documents documents;
    private final Clock clock;

    ApplicationErasure(JdbcClient jdbc, ApplicationTable applications, Documents documents, Clock clock) {
        this.jdbc = jdbc;
        this.applications = applications;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public Erased erase(String number, CaseReference reference) {
        ApplicationRow application = applications.forUpdate(number).orThrow();
        List<DocumentRef> kept = documents.describeAll(application.erase(clock.instant()));
        applications.saveAndFlush(application);
        kept.forEach(document -> documents.erase(document.id()));
        opinions(application.id());
        jdbc.sql("delete from application_receipt where application_number = :number")
                .param("number", number)
                .update();
        return new Erased(
                "documents", kept.size(), kept.stream().map(DocumentRef::sha256).toList());
    }

    private void opinions(long id) {
        change("update application_review set reason = '" + GONE + "' where application_id = :id", id);
        change("update application_grid set appreciation = '" + GONE + "' where application_id = :id", id);
        change(
                "update application_grid_mark set appreciation = '" + GONE + "' where grid_id in"
                        + " (select id from application_grid where application_id = :id)",
                id);
    }

    private void change(String sql, long id) {
        jdbc.sql(sql).param("id", id).update();
    }
}
