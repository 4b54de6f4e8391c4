package fr.metropole.recruitment.process.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.FormView.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The values of a start form stand in its schema, where Tasklist finds them. */
class PrefilledFormTest {

    private static final String SCHEMA =
            """
            {"components": [
              {"type": "text", "text": "Bonjour {{greeting}}"},
              {"type": "select", "key": "unit", "valuesKey": "units"},
              {"type": "group", "components": [
                {"type": "number", "key": "percent"},
                {"type": "checkbox", "key": "soon"},
                {"type": "select", "key": "other", "valuesKey": "elsewhere"}
              ]}
            ]}
            """;

    private final JsonNode form = served(FormView.empty()
            .with("greeting", "à « vous »")
            .with("unit", "SIN")
            .with("percent", 80)
            .with("soon", false)
            .withOptions("units", List.of(new Option("Service Innovation", "SIN"))));

    @Test
    void optionsTakeThePlaceOfTheirName() {
        JsonNode unit = form.at("/components/1");

        assertThat(unit.has("valuesKey")).isFalse();
        assertThat(unit.at("/values/0/label").asText()).isEqualTo("Service Innovation");
        assertThat(unit.path("defaultValue").asText()).isEqualTo("SIN");
    }

    @Test
    void fieldsOfAGroupAreFilledWithTheirOwnType() {
        assertThat(form.at("/components/2/components/0/defaultValue").isInt()).isTrue();
        assertThat(form.at("/components/2/components/1/defaultValue").isBoolean())
                .isTrue();
    }

    @Test
    void optionsThatTheViewDoesNotKnowStayWithTheirName() {
        assertThat(form.at("/components/2/components/2/valuesKey").asText()).isEqualTo("elsewhere");
    }

    @Test
    void whatNoFieldTakesBecomesAConstantForTexts() {
        JsonNode constant = form.at("/components/3");

        assertThat(constant.path("type").asText()).isEqualTo("expression");
        assertThat(constant.path("key").asText()).isEqualTo("greeting");
        assertThat(constant.path("expression").asText()).isEqualTo("=\"à « vous »\"");
        assertThat(form.path("components")).hasSize(4);
    }

    private static JsonNode served(FormView view) {
        try {
            byte[] schema = SCHEMA.getBytes(StandardCharsets.UTF_8);
            return new ObjectMapper().readTree(new PrefilledForm().of(new ByteArrayInputStream(schema), view));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
