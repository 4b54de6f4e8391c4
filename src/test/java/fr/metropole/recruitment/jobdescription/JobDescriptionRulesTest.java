package fr.metropole.recruitment.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobDescriptionRulesTest {

    /** Still the 12th in UTC, already the 13th in Paris. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-10-12T22:30:00Z"), ZoneOffset.UTC);

    private static final CaseReference REFERENCE = new CaseReference("MGP REMPL DADEN 22");
    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/header/title|''|TITLE_MISSING",
                "/header/title|'Chargé <b>de</b> mission'|TITLE_HTML",
                "/identification/title|'<script>alert(1)</script>'|TITLE_HTML",
                "/terms/durationMonths|0|DURATION_OUT_OF_RANGE",
                "/terms/durationMonths|-3|DURATION_OUT_OF_RANGE",
                "/terms/durationMonths|73|DURATION_OUT_OF_RANGE",
                "/terms/durationMonths|400|DURATION_OUT_OF_RANGE",
                "/terms/startsOn|2021-10-12|START_IN_THE_PAST",
                "/terms/asSoonAsPossible|true|START_AMBIGUOUS",
                "/terms/reference|AUTRE 1|REFERENCE_MISMATCH",
                "/terms/annualLeaveDays|-1|COUNT_NEGATIVE",
                "/terms/rttDaysPerMonth|-0.5|COUNT_NEGATIVE",
                "/header/openings|0|OPENINGS_OUT_OF_RANGE",
                "/position/managedTeam/total|-1|COUNT_NEGATIVE",
                "/accessConditions/experienceMinYears|-1|COUNT_NEGATIVE",
                "/accessConditions/experienceMinYears|4|EXPERIENCE_RANGE_REVERSED",
                "/legal/workingTimePercent|0|WORKING_TIME_OUT_OF_RANGE",
                "/legal/workingTimePercent|101|WORKING_TIME_OUT_OF_RANGE",
                "/contact/email|pas une adresse|EMAIL_INVALID"
            })
    void refuses(String path, String value, String code) throws Exception {
        List<Refusal> faults = faults(changed(path, value));
        assertThat(faults).extracting(Refusal::code).containsExactly(code);
        assertThat(faults.get(0).field()).isEqualTo(path.substring(1).replace('/', '.'));
        assertThat(faults.get(0).sentence()).endsWith(".").doesNotContain("null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/header/title|Chef 🚀 de projet (salaire < 3 000)",
                "/terms/durationMonths|1",
                "/terms/durationMonths|72",
                "/terms/startsOn|2021-10-13",
                "/position/managedTeam/total|0",
                "/accessConditions/experienceMinYears|3",
                "/legal/workingTimePercent|100",
                "/contact/email|rh@exemple.fr"
            })
    void accepts(String path, String value) throws Exception {
        assertThat(faults(changed(path, value))).isEmpty();
    }

    @Test
    void boundsEveryTextAndList() throws Exception {
        assertThat(codes(changed("/header/title", "x".repeat(151)))).containsExactly("TITLE_TOO_LONG");
        assertThat(codes(changed("/context", "x".repeat(10_001)))).containsExactly("TEXT_TOO_LONG");
        assertThat(codes(changed("/context", "x".repeat(10_000)))).isEmpty();
        assertThat(codes(changed("/legal/absence/reason", "x".repeat(1_001)))).containsExactly("TEXT_TOO_LONG");
        assertThat(codes(changed("/header/motive", "x".repeat(10 * 1024 * 1024))))
                .containsExactly("TEXT_TOO_LONG");
        JobDescription sheet = JobDescriptionJson.read("{\"header\":{\"title\":\"T\"},\"successFactors\":"
                + json.writeValueAsString(Collections.nCopies(51, "x")) + "}");
        assertThat(faults(sheet)).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("LIST_TOO_LONG");
            assertThat(fault.field()).isEqualTo("successFactors");
        });
    }

    @Test
    void namesTheItemThatIsTooLong() {
        JobDescription sheet = JobDescriptionJson.read("{\"header\":{\"title\":\"T\"},\"detailedAxes\":[{\"subBlocks\":"
                + "[{\"items\":[\"ok\",\"" + "x".repeat(1_001) + "\"]}]}]}");
        assertThat(faults(sheet)).extracting(Refusal::field).containsExactly("detailedAxes[0].subBlocks[0].items[1]");
    }

    @Test
    void boundsTheWholeSheet() {
        List<String> items = Collections.nCopies(50, "x".repeat(1_000));
        JobDescription sheet = DemoSheets.replacement();
        JobDescription large = new JobDescription(
                sheet.header(),
                sheet.employer(),
                sheet.identification(),
                sheet.position(),
                null,
                Collections.nCopies(7, new ActivityBlock("a", "b", items)),
                List.of(),
                sheet.knowledge(),
                null,
                sheet.interfaces(),
                List.of(),
                sheet.accessConditions(),
                sheet.terms(),
                sheet.access(),
                sheet.contact(),
                sheet.legal());
        assertThat(codes(large)).containsExactly("JOB_DESCRIPTION_TOO_LONG");
        assertThat(JobDescriptionJson.write(large).length()).isLessThan(1_000_000);
    }

    @Test
    void reportsAllFaultsAtOnce() throws Exception {
        JobDescription sheet = changed("/terms/durationMonths", "0").with(Header.EMPTY);
        assertThat(codes(sheet)).containsExactlyInAnyOrder("TITLE_MISSING", "DURATION_OUT_OF_RANGE");
    }

    @Test
    void refusesAClosingDateBeforeThePublication() {
        LocalDate day = LocalDate.of(2021, 11, 1);
        JobDescription sheet = DemoSheets.replacement();
        assertThat(codes(sheet.with(sheet.legal().published(day, day.minusDays(1)))))
                .containsExactly("CLOSING_BEFORE_PUBLICATION");
        assertThat(codes(sheet.with(sheet.legal().published(day, day)))).isEmpty();
    }

    @Test
    void aFirstDayThatWasRightWhenWrittenMayStay() {
        Clock later = Clock.fixed(Instant.parse("2022-06-01T08:00:00Z"), ZoneOffset.UTC);
        JobDescription sheet = DemoSheets.replacement();
        assertThat(new JobDescriptionRules(later).check(REFERENCE, sheet, sheet).isAccepted())
                .isTrue();
        assertThat(new JobDescriptionRules(later).check(REFERENCE, sheet, null).reasons())
                .extracting(Refusal::code)
                .containsExactly("START_IN_THE_PAST");
    }

    private List<String> codes(JobDescription sheet) {
        return faults(sheet).stream().map(Refusal::code).toList();
    }

    private static List<Refusal> faults(JobDescription sheet) {
        return new JobDescriptionRules(CLOCK).check(REFERENCE, sheet, null).reasons();
    }

    /** The demo sheet with one value changed, as a client would send it. */
    private JobDescription changed(String path, String value) throws Exception {
        ObjectNode tree = (ObjectNode) JobDescriptionJson.tree(DemoSheets.replacement());
        int cut = path.lastIndexOf('/');
        ObjectNode parent = cut == 0 ? tree : tree.withObject(path.substring(0, cut));
        parent.set(path.substring(cut + 1), node(value));
        return JobDescriptionJson.read(tree.toString());
    }

    private JsonNode node(String value) throws Exception {
        return value.matches("-?[0-9.]+|true") ? json.readTree(value) : json.valueToTree(value);
    }
}
