package fr.metropole.recruitment.jobdescription;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;

/** Row of a working copy, one a sheet and author. */
@Entity
@Table(name = "job_description_working_copy")
class WorkingCopyRow {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Embeddable
    record Key(String slug, String author) implements Serializable {}

    @EmbeddedId
    private Key id;

    @Column(name = "based_on")
    private int basedOn;

    @Column(name = "saved_at")
    private Instant savedAt;

    private String typed;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected WorkingCopyRow() {}

    WorkingCopyRow(Key id, int basedOn, Instant savedAt, Map<String, String> typed) {
        this.id = id;
        this.basedOn = basedOn;
        this.savedAt = savedAt;
        this.typed = written(typed);
    }

    WorkingCopy toCopy() {
        try {
            return new WorkingCopy(
                    basedOn, savedAt, JSON.readValue(typed, new TypeReference<Map<String, String>>() {}));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(Map<String, String> typed) {
        try {
            return JSON.writeValueAsString(typed);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
