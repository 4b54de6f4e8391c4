package fr.metropole.recruitment.legal;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The rows that fired, by case. */
interface LegalRowTable extends Repository<LegalRow, Long> {

    List<LegalRow> findBySlugOrderById(String slug);

    List<LegalRow> findBySlugAndMomentAndSupersededFalse(String slug, LegalMoment moment);
}
