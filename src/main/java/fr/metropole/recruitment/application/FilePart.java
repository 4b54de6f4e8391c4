package fr.metropole.recruitment.application;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What a candidate sent, what is still missing of it, and when it was erased. */
@Embeddable
class FilePart {

    @Column(name = "missing_documents")
    private @Nullable String missing;

    @Column(name = "document_due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    @BatchSize(size = 100)
    @ElementCollection
    @CollectionTable(name = "application_document", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    @Column(name = "document_id")
    private List<UUID> documents = new ArrayList<>();

    void attach(List<UUID> added) {
        documents.addAll(added);
    }

    void ask(String what, LocalDate until) {
        missing = what;
        dueOn = until;
    }

    /** Takes all files off; @return them */
    List<UUID> take() {
        List<UUID> files = List.copyOf(documents);
        documents.clear();
        return files;
    }

    /** Takes off what says something of the candidate; @return the files */
    List<UUID> erase(Instant now) {
        erasedAt = now;
        missing = null;
        return take();
    }

    boolean isErased() {
        return erasedAt != null;
    }

    Optional<String> missing() {
        return Optional.ofNullable(missing);
    }

    Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    List<UUID> documents() {
        return documents;
    }
}
