package fr.metropole.recruitment.legal.process;

import fr.metropole.recruitment.legal.table.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;

/** The tables as they stand in the folder of the models, without an engine. */
public final class ModelBooks {

    private static final RuleBook BOOK = BookReader.read(decisions(), Map.of());

    private ModelBooks() {}

    public static RuleBook book() {
        return BOOK;
    }

    /** The decisions by key. */
    public static Map<String, Decision> decisions() {
        Map<String, Decision> decisions = new HashMap<>();
        BookReader.KEYS.forEach(key -> decisions.put(key, model(key).getModelElementById(key)));
        return decisions;
    }

    /** One model as it is deployed. */
    public static DmnModelInstance model(String key) {
        try (InputStream file = ModelBooks.class.getResourceAsStream("/processes/decisions/" + key + ".dmn")) {
            return Dmn.readModelFromStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
