package fr.metropole.recruitment.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON that stands in the history: what is hashed is the text as it was written here. */
final class AuditJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private AuditJson() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Line> lines(String content) {
        try {
            return MAPPER.readValue(content, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            // somebody changed the text behind our back; the verification names the entry
            return List.of(Line.of("Contenu illisible", content));
        }
    }

    /** Lines as they stand in a detail that was read already. */
    static List<Line> linesOf(@Nullable Object lines) {
        return lines == null ? List.of() : MAPPER.convertValue(lines, new TypeReference<>() {});
    }

    static Map<String, Object> detail(String detail) {
        try {
            return MAPPER.readValue(detail, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            return Map.of("unreadable", detail);
        }
    }
}
