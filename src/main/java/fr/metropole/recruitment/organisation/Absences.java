package fr.metropole.recruitment.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The table of absences. */
interface Absences extends JpaRepository<AbsenceRow, Long> {

    List<AbsenceRow> findByPersonOrderByValidityFrom(String person);

    List<AbsenceRow> findByPersonIn(Collection<String> persons);

    @Query(
            "select a from AbsenceRow a where a.validity.from <= :day and (a.validity.to is null or a.validity.to >= :day)")
    List<AbsenceRow> on(LocalDate day);
}
