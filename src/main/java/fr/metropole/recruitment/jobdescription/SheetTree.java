package fr.metropole.recruitment.jobdescription;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A job description field by field, by the paths of {@link SheetFields}: for whoever fills or compares it piece by piece. */
public final class SheetTree {

    private final ObjectNode root;

    private SheetTree(ObjectNode root) {
        this.root = root;
    }

    public static SheetTree of(JobDescription sheet) {
        return new SheetTree((ObjectNode) JobDescriptionJson.tree(sheet));
    }

    /**
     * Writes a field; null or an empty text empties it. Dates, numbers, lists and the records of the sheet are written as
     * they are.
     */
    public SheetTree set(String path, @Nullable Object value) {
        String[] names = path.split("\\.");
        ObjectNode node = root;
        for (int i = 0; i < names.length - 1; i++) {
            JsonNode next = node.get(names[i]);
            node = next instanceof ObjectNode there ? there : node.putObject(names[i]);
        }
        String last = names[names.length - 1];
        if (value == null || value instanceof String text && text.isBlank()) {
            node.remove(last);
        } else {
            node.set(last, JobDescriptionJson.node(value));
        }
        return this;
    }

    /** Writes several fields. */
    public SheetTree setAll(Map<String, ?> values) {
        values.forEach(this::set);
        return this;
    }

    /** What stands in a field; a missing node when it is empty. */
    public JsonNode get(String path) {
        JsonNode node = root;
        for (String name : path.split("\\.")) {
            node = node.path(name);
        }
        return node.isNull() ? JsonNodeFactory.instance.missingNode() : node;
    }

    /** @throws java.io.UncheckedIOException when a value does not fit its field */
    public JobDescription sheet() {
        return JobDescriptionJson.read(root.toString());
    }
}
