package fr.metropole.recruitment.organisation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** The table of agents. */
interface Persons extends JpaRepository<PersonRow, String> {

    List<PersonRow> findAllByOrderById();

    /** Takes the agent for writing, so that a departure is recorded once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<PersonRow> findForUpdateById(String id);
}
