package fr.metropole.recruitment.requisition;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** The table of deliberations. */
interface PostCreationTable extends JpaRepository<PostCreation, String> {

    @Override
    @EntityGraph(attributePaths = "setbacks")
    Optional<PostCreation> findById(String slug);

    /** Takes the row for writing, so that a step is done once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<PostCreation> findForUpdateBySlug(String slug);
}
