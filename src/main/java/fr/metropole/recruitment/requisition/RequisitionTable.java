package fr.metropole.recruitment.requisition;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The table of requests. */
interface RequisitionTable extends JpaRepository<Requisition, String> {

    @Query("select distinct r from Requisition r left join fetch r.opinions order by r.draftedAt desc")
    List<Requisition> readAll();

    @Override
    @EntityGraph(attributePaths = "opinions")
    Optional<Requisition> findById(String slug);

    /** Takes the request for writing, so that two people never answer the same question. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Requisition> findForUpdateBySlug(String slug);
}
