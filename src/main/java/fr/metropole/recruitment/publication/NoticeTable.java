package fr.metropole.recruitment.publication;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The notices by case reference. */
interface NoticeTable extends Repository<Notice, String> {

    Notice save(Notice notice);

    @EntityGraph(attributePaths = "channels")
    Optional<Notice> findById(String reference);

    Optional<Notice> findBySlug(String slug);

    @Query("select n.reference from Notice n where n.status in :statuses order by n.reference")
    List<String> findReferencesByStatusIn(Collection<NoticeStatus> statuses);

    List<Notice> findByStatusAndClosesOnGreaterThanEqualOrderByClosesOn(NoticeStatus status, LocalDate day);
}
