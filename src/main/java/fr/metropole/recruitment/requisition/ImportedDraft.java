package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Row of an imported document. It is a draft by itself until its need is complete; then the request takes over. */
@Entity
@Table(name = "requisition_import")
class ImportedDraft implements Persistable<String> {

    @Id
    private String slug;

    @Version
    private @Nullable Long revision;

    private String reference;

    @Column(name = "found_reference")
    private @Nullable String foundReference;

    @Column(name = "imported_by")
    private String importedBy;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "unit_code")
    private @Nullable String unitCode;

    private boolean completed;

    @Convert(converter = ReadingConverter.class)
    private KeptReading reading;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ImportedDraft() {}

    ImportedDraft(
            CaseReference reference,
            @Nullable String foundReference,
            PersonId by,
            Instant at,
            String fileName,
            @Nullable String unitCode,
            KeptReading reading) {
        this.slug = reference.slug();
        this.reference = reference.value();
        this.foundReference = foundReference;
        this.importedBy = by.value();
        this.importedAt = at;
        this.fileName = fileName;
        this.unitCode = unitCode;
        this.reading = reading;
    }

    void complete() {
        completed = true;
    }

    void keep(KeptReading changed) {
        reading = changed;
    }

    boolean isCompleted() {
        return completed;
    }

    CaseReference reference() {
        return new CaseReference(reference);
    }

    @Nullable
    String foundReference() {
        return foundReference;
    }

    PersonId importedBy() {
        return new PersonId(importedBy);
    }

    Instant importedAt() {
        return importedAt;
    }

    String fileName() {
        return fileName;
    }

    @Nullable
    String unitCode() {
        return unitCode;
    }

    KeptReading reading() {
        return reading;
    }

    @Override
    public String getId() {
        return slug;
    }

    @Override
    public boolean isNew() {
        return revision == null;
    }
}
