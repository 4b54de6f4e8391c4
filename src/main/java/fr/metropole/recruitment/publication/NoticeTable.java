package fr.metropole.recruitment.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The notices by case reference. */
interface NoticeTable extends Repository<Notice, String> {

    Notice save(Notice notice);

    Optional<Notice> findById(String reference);

    Optional<Notice> findBySlug(String slug);

    List<Notice> findByStatusAndClosesOnGreaterThanEqualOrderByClosesOn(NoticeStatus status, LocalDate day);
}
