package fr.metropole.recruitment.jobdescription;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The sheets, one row a case. */
interface JobDescriptionSheets extends JpaRepository<SheetRow, String> {

    /** Reads a sheet and keeps other writers waiting, so that two saves never take the same version number. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from SheetRow s where s.slug = :slug")
    Optional<SheetRow> lockBySlug(String slug);
}
