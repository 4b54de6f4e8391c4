package fr.metropole.recruitment.jobdescription;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

/** The versions of all sheets. */
interface JobDescriptionVersions extends JpaRepository<VersionRow, Long> {

    @EntityGraph(attributePaths = "sheet")
    Optional<VersionRow> findFirstBySheetSlugOrderByNumberDesc(String slug);

    @EntityGraph(attributePaths = "sheet")
    Optional<VersionRow> findBySheetSlugAndNumber(String slug, int number);

    @EntityGraph(attributePaths = "sheet")
    List<VersionRow> findBySheetSlugOrderByNumberDesc(String slug);
}
