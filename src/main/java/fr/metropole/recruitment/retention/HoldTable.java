package fr.metropole.recruitment.retention;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The table of legal holds. */
interface HoldTable extends JpaRepository<HoldRow, UUID> {

    List<HoldRow> findByReleasedAtIsNullOrderByPlacedAt();
}
