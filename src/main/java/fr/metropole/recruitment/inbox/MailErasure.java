package fr.metropole.recruitment.inbox;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.document.DocumentRef;
import fr.metropole.recruitment.document.Documents;
import fr.metropole.recruitment.retention.Erased;
import fr.metropole.recruitment.retention.PersonalDataStore;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes sender, words and the message itself out of the mails that became an application. Their keys stay, hashes that name
 * nobody: the same message is still known when it comes again.
 */
@Component
@Order(5)
@Transactional
class MailErasure implements PersonalDataStore {

    private final JdbcClient jdbc;
    private final Documents documents;

    MailErasure(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    @Override
    public Erased erase(String number, CaseReference reference) {
        List<UUID> raw = jdbc.sql("select raw_document from incoming_mail"
                        + " where application_number = :number and raw_document is not null")
                .param("number", number)
                .query(UUID.class)
                .list();
        int mails = jdbc.sql("update incoming_mail set sender_address = '', sender_name = 'Effacé',"
                        + " original_address = null, original_name = null, subject = 'Effacé', body = '',"
                        + " decision_reason = null, raw_document = null, version = version + 1"
                        + " where application_number = :number")
                .param("number", number)
                .update();
        List<String> fingerprints =
                documents.describeAll(raw).stream().map(DocumentRef::sha256).toList();
        raw.forEach(documents::erase);
        return new Erased("courriels reçus", mails, fingerprints);
    }
}
