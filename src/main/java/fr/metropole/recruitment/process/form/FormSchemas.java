package fr.metropole.recruitment.process.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All {@code .form} files of the application by form id, read once at start. */
@Component
class FormSchemas {

    private static final String FORMS = "classpath*:/processes/forms/**/*.form";

    private final Map<String, FormSchema> byId = new LinkedHashMap<>();

    FormSchemas(ObjectMapper json) {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FORMS)) {
                try (InputStream content = file.getInputStream()) {
                    FormSchema schema = FormSchema.parse(json.readTree(content));
                    byId.put(schema.id(), schema);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a form file cannot be read", e);
        }
    }

    /** @throws IllegalStateException when a model names a form that does not exist */
    FormSchema byId(String formId) {
        FormSchema schema = byId.get(formId);
        if (schema == null) {
            throw new IllegalStateException("no form file for " + formId);
        }
        return schema;
    }

    Set<String> ids() {
        return byId.keySet();
    }
}
