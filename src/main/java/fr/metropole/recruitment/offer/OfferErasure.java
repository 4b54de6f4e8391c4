package fr.metropole.recruitment.offer;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.retention.Erased;
import fr.metropole.recruitment.retention.PersonalDataStore;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes out what an offer says of the person. Kind, dates, pay, number of the act and who signed it stay.
 */
@Component
@Order(4)
@Transactional
class OfferErasure implements PersonalDataStore {

    private final JdbcClient jdbc;

    OfferErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Erased erase(String number, CaseReference reference) {
        int rows = jdbc.sql(
                        "update offer set grade = case when grade is null then null else 'Effacé' end, origin_employer = null,"
                                + " return_reason = null, closing_reason = null, version = version + 1"
                                + " where reference = :reference and application_number = :number")
                .param("reference", reference.value())
                .param("number", number)
                .update();
        return Erased.of("propositions", rows);
    }
}
