package fr.metropole.recruitment.requisition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Keeps the legal basis as it was determined, as JSON text: it is read as a whole, never searched. */
@Converter
class LegalBasisConverter implements AttributeConverter<@Nullable LegalBasis, @Nullable String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LegalBasis basis) {
        try {
            return basis == null ? null : JSON.writeValueAsString(basis);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable LegalBasis convertToEntityAttribute(@Nullable String json) {
        try {
            return json == null ? null : JSON.readValue(json, LegalBasis.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
