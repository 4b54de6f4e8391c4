package fr.metropole.recruitment.core;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON object field by field, so that a wrong type is a sentence about that field and not a parser's message.
 * What is missing or null reads as null; what is wrong too, and is kept as a fault.
 */
public final class JsonFields {

    private final JsonNode body;
    private final List<Refusal> faults = new ArrayList<>();

    public JsonFields(JsonNode body) {
        this.body = body;
        if (!body.isObject()) {
            faults.add(Refusal.of("BODY_NOT_AN_OBJECT", "Le corps de la requête est un objet JSON."));
        }
    }

    /** Everything that was wrong with the fields read so far. */
    public List<Refusal> faults() {
        return List.copyOf(faults);
    }

    /** @return the value, or every fault found while its fields were read */
    public <T> Outcome<T> outcome(T value) {
        return faults.isEmpty() ? Outcome.accepted(value) : Outcome.refused(faults);
    }

    /** The field as it is, null when missing. */
    public @Nullable JsonNode node(String field) {
        JsonNode value = body.path(field);
        return value.isMissingNode() || value.isNull() ? null : value;
    }

    public @Nullable String text(String field) {
        JsonNode value = node(field);
        if (value != null && !value.isValueNode()) {
            refuse("FIELD_NOT_A_TEXT", "Ce champ est un texte.", field);
            return null;
        }
        return value == null ? null : value.asText();
    }

    public <E extends Enum<E>> @Nullable E choice(String field, String code, Class<E> type) {
        String text = text(field);
        if (text == null || text.isBlank()) {
            return null;
        }
        E[] all = type.getEnumConstants();
        for (E one : all) {
            if (one.name().equals(text)) {
                return one;
            }
        }
        String known = Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", "));
        refuse(code, "Cette valeur n’existe pas ; les valeurs admises sont : " + known + ".", field);
        return null;
    }

    /** A whole number between two limits, both included. */
    public @Nullable Integer integer(String field, int least, int most, String code, String sentence) {
        Integer number = integer(field, code, sentence);
        if (number != null && (number < least || number > most)) {
            refuse(code, sentence, field);
            return null;
        }
        return number;
    }

    public @Nullable Integer integer(String field, String code, String sentence) {
        JsonNode value = node(field);
        if (value != null && (!value.isIntegralNumber() || !value.canConvertToInt())) {
            refuse(code, sentence, field);
            return null;
        }
        return value == null ? null : value.intValue();
    }

    public @Nullable LocalDate date(String field, String code) {
        String text = text(field);
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            refuse(code, "La date s’écrit année-mois-jour, par exemple 2027-03-15.", field);
            return null;
        }
    }

    /** A yes or a no; null when nobody said so. */
    public @Nullable Boolean answer(String field) {
        JsonNode value = node(field);
        if (value != null && !value.isBoolean()) {
            refuse("FIELD_NOT_YES_NO", "Ce champ vaut vrai ou faux.", field);
            return null;
        }
        return value == null ? null : (Boolean) value.asBoolean();
    }

    public void refuse(String code, String sentence, String field) {
        faults.add(Refusal.of(code, sentence, field));
    }
}
