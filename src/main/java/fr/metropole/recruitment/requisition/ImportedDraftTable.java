package fr.metropole.recruitment.requisition;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The imported documents. */
interface ImportedDraftTable extends JpaRepository<ImportedDraft, String> {

    List<ImportedDraft> findByCompletedFalseOrderByImportedAtDesc();
}
