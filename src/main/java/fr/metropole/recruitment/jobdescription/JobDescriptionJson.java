package fr.metropole.recruitment.jobdescription;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The JSON form of a sheet, in the database and in files. It does not follow the settings of the web layer, so that what
 * was stored years ago stays readable. A field that is no longer known is skipped, a missing one is empty.
 */
public final class JobDescriptionJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .serializationInclusion(JsonInclude.Include.NON_EMPTY)
            .build();

    private JobDescriptionJson() {}

    /** Writes a sheet without its empty parts. */
    public static String write(JobDescription sheet) {
        try {
            return MAPPER.writeValueAsString(sheet);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UncheckedIOException when the text is not a sheet */
    public static JobDescription read(String json) {
        try {
            return MAPPER.readValue(json, JobDescription.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a sheet from a file; the caller closes the stream. */
    public static JobDescription read(InputStream json) throws IOException {
        return MAPPER.readValue(json, JobDescription.class);
    }

    /** The sheet as a tree, for checks that go through every text alike. */
    static JsonNode tree(JobDescription sheet) {
        return MAPPER.valueToTree(sheet);
    }

    /** One value as it stands in the tree. */
    static JsonNode node(Object value) {
        return MAPPER.valueToTree(value);
    }
}
