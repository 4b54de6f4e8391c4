package fr.metropole.recruitment.jobdescription;

import fr.metropole.recruitment.core.CaseReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.springframework.data.domain.Persistable;

/** Row of one sheet: its reference and the number of its latest version, which writers lock. */
@Entity
@Table(name = "job_description")
class SheetRow implements Persistable<String> {

    @Id
    private String slug;

    private String reference;

    @Column(name = "latest_version")
    private int latestVersion;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected SheetRow() {}

    SheetRow(CaseReference reference) {
        this.slug = reference.slug();
        this.reference = reference.value();
    }

    CaseReference reference() {
        return new CaseReference(reference);
    }

    String slug() {
        return slug;
    }

    int latestVersion() {
        return latestVersion;
    }

    int nextVersion() {
        latestVersion++;
        return latestVersion;
    }

    @Override
    public String getId() {
        return slug;
    }

    /** A sheet is inserted, never merged over one that is there: the database refuses a second one. */
    @Override
    public boolean isNew() {
        return latestVersion == 0;
    }
}
