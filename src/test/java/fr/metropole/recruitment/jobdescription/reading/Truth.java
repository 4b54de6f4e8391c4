package fr.metropole.recruitment.jobdescription.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.SheetTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a fixture sheet really says, field by field, written down by hand in a file beside it. */
final class Truth {

    private static final ObjectMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final Map<String, JsonNode> facts = new LinkedHashMap<>();

    static Truth of(String name) {
        Truth truth = new Truth();
        try {
            new ObjectMapper()
                    .readTree(Sheets.text(name))
                    .fields()
                    .forEachRemaining(fact -> truth.facts.put(fact.getKey(), fact.getValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return truth;
    }

    Map<String, JsonNode> facts() {
        return facts;
    }

    /** Tells whether a field was read right; accents, case and signs at the end of an item do not matter. */
    static boolean isRight(JsonNode expected, String field, JobDescription sheet) {
        return plain(written(expected)).equals(plain(written(SheetTree.of(sheet).get(field))));
    }

    /** The same where letters were misread: the words must be there, as badly as the scan left them. */
    static boolean isRightAsScanned(JsonNode expected, String field, JobDescription sheet) {
        String read = plain(written(SheetTree.of(sheet).get(field)));
        return blurred(plain(written(expected))).equals(blurred(read));
    }

    /** Members in the order of their names, the letters and numbers of headings left out. */
    private static String written(JsonNode node) {
        try {
            Object value = SORTED.treeToValue(node, Object.class);
            return SORTED.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String blurred(String plain) {
        return plain.replace("rn", "m")
                .replace('0', 'o')
                .replace('1', 'l')
                .replace("ii", "u")
                .replace('i', 'l')
                .replace('5', 's')
                .replace('8', 'b')
                .replace('c', 'e');
    }

    private static String plain(String json) {
        return Normalizer.normalize(json, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH)
                .replace('’', '\'')
                .replaceAll("\"(?:code|number)\":\"?[a-z0-9]*\"?,?", "")
                .replaceAll("[\\s.,;:–-]+", "");
    }
}
