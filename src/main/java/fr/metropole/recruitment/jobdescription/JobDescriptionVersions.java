package fr.metropole.recruitment.jobdescription;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The versions of all sheets. */
interface JobDescriptionVersions extends JpaRepository<VersionRow, Long> {

    @Query("select v from VersionRow v join fetch v.sheet s where s.slug = :slug and v.number = s.latestVersion")
    Optional<VersionRow> latest(String slug);

    @Query("select v from VersionRow v join fetch v.sheet s where s.slug = :slug and v.number = :number")
    Optional<VersionRow> numbered(String slug, int number);

    @Query("select v from VersionRow v join fetch v.sheet s where s.slug = :slug order by v.number desc")
    List<VersionRow> all(String slug);
}
