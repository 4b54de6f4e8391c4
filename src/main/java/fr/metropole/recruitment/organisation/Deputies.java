package fr.metropole.recruitment.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The table of deputies. */
interface Deputies extends JpaRepository<DeputyRow, Long> {

    List<DeputyRow> findByPersonOrderByRankAscValidityFromAsc(String person);

    List<DeputyRow> findByDeputy(String deputy);

    List<DeputyRow> findByPersonIn(Collection<String> persons);

    @Query(
            "select d from DeputyRow d where d.validity.from <= :day and (d.validity.to is null or d.validity.to >= :day)")
    List<DeputyRow> on(LocalDate day);
}
