package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.retention.Erased;
import fr.metropole.recruitment.retention.PersonalDataStore;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes out what the selection says of one candidate: reasons and appreciations. The decisions themselves stay. */
@Component
@Order(3)
@Transactional
class SelectionErasure implements PersonalDataStore {

    private static final List<String> TEXTS = List.of(
            "update selection_candidate set shortlist_reason = 'Effacé', assessment = null, outcome_reason = null"
                    + " where reference = :reference and application_number = :number",
            "update selection_record_reason set reason = 'Effacé'"
                    + " where reference = :reference and application_number = :number",
            "update selection set choice_reason = 'Effacé', version = version + 1"
                    + " where reference = :reference and chosen_application = :number");

    private final JdbcClient jdbc;

    SelectionErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Erased erase(String number, CaseReference reference) {
        int rows = TEXTS.stream()
                .mapToInt(text -> jdbc.sql(text)
                        .param("reference", reference.value())
                        .param("number", number)
                        .update())
                .sum();
        return Erased.of("appréciations de la sélection", rows);
    }
}
