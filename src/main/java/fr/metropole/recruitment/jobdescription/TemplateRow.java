package fr.metropole.recruitment.jobdescription;

import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Row of the sheet that a unit starts from. */
@Entity
@Table(name = "job_description_template")
class TemplateRow {

    @Id
    @Column(name = "unit_code")
    private String unitCode;

    private String author;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Convert(converter = JobDescriptionConverter.class)
    private JobDescription content;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected TemplateRow() {}

    TemplateRow(String unitCode, PersonId author, Instant savedAt, JobDescription content) {
        this.unitCode = unitCode;
        this.author = author.value();
        this.savedAt = savedAt;
        this.content = content;
    }

    JobDescription content() {
        return content;
    }
}
