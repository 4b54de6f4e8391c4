package fr.metropole.recruitment.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;

class JobDescriptionJsonTest {

    @Test
    void bothSheetsSurviveAWritingAndAReading() {
        for (JobDescription sheet : new JobDescription[] {DemoSheets.replacement(), DemoSheets.creation()}) {
            assertThat(JobDescriptionJson.read(JobDescriptionJson.write(sheet))).isEqualTo(sheet);
        }
    }

    @Test
    void theWebLayerReadsAndWritesTheSameSheet() throws Exception {
        ObjectMapper web = Jackson2ObjectMapperBuilder.json().build();
        JobDescription sheet = DemoSheets.creation();
        String written = web.writeValueAsString(sheet);
        assertThat(web.readValue(written, JobDescription.class)).isEqualTo(sheet);
        assertThat(web.readTree(written).get("header").get("need").textValue()).isEqualTo("CREATION");
        assertThat(web.readTree(written).fieldNames()).toIterable().hasSize(16);
    }

    @Test
    void whatIsNotSaidIsEmptyNeverNull() {
        assertThat(JobDescriptionJson.read("{}")).isEqualTo(JobDescription.EMPTY);
        JobDescription sheet = JobDescriptionJson.read(
                "{\"context\":\"  \\u0007 \",\"successFactors\":[null,\" \",\" a \"],\"terms\":null,\"unknown\":1}");
        assertThat(sheet.context()).isNull();
        assertThat(sheet.successFactors()).containsExactly("a");
        assertThat(sheet.terms()).isEqualTo(RecruitmentTerms.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"header\":{\"need\":\"OTHER\"}}", "{\"terms\":{\"durationMonths\":8.5}}"})
    void refusesWhatIsNoSheet(String json) {
        assertThatThrownBy(() -> JobDescriptionJson.read(json)).isInstanceOf(UncheckedIOException.class);
    }
}
