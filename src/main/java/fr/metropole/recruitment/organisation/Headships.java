package fr.metropole.recruitment.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The table of headships. */
interface Headships extends JpaRepository<HeadshipRow, Long> {

    List<HeadshipRow> findByUnitOrderByValidityFrom(String unit);

    List<HeadshipRow> findByPersonOrderByValidityFrom(String person);

    List<HeadshipRow> findByUnitIn(Collection<String> units);

    /** Those begun by that day, over or not: the latest of a vacant headship tells whose deputy holds the interim. */
    List<HeadshipRow> findByValidityFromLessThanEqualOrderByValidityFrom(LocalDate day);
}
