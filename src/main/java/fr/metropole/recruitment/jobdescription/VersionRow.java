package fr.metropole.recruitment.jobdescription;

import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Row of one version: written once, never changed. */
@Entity
@Immutable
@Table(name = "job_description_version")
class VersionRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "slug")
    private SheetRow sheet;

    @Column(name = "version_number")
    private int number;

    private String author;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Convert(converter = JobDescriptionConverter.class)
    private JobDescription content;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected VersionRow() {}

    VersionRow(SheetRow sheet, JobDescription content, PersonId author, Instant savedAt) {
        this.sheet = sheet;
        this.number = sheet.nextVersion();
        this.content = content;
        this.author = author.value();
        this.savedAt = savedAt;
    }

    JobDescriptionVersion toVersion() {
        return new JobDescriptionVersion(sheet.reference(), number, new PersonId(author), savedAt, content);
    }
}
