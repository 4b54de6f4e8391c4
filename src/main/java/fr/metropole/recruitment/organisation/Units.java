package fr.metropole.recruitment.organisation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** The table of units. */
interface Units extends JpaRepository<UnitRow, String> {

    List<UnitRow> findAllByOrderByCode();

    /** Takes the unit for writing, so that two people never appoint two heads at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<UnitRow> findForUpdateByCode(String code);
}
