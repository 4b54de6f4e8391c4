package fr.metropole.recruitment.legal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Line by line, the reference table of the domain and the tables in use say the same; its doubts are noted in the rows. */
class ReferenceTableTest {

    /** A case that falls on each line. */
    private static final Map<String, UnaryOperator<LegalFactsBuilder>> CASES = Map.ofEntries(
            line("D01", facts -> replacement(facts, 6)),
            line("D02", facts -> replacement(facts, 8)),
            line("D03", facts -> replacement(facts, 12)),
            line("D04", facts -> replacement(facts, 8).absentAgent(false)),
            line("D05", facts -> post(facts, Need.VACANCY, Route.TEMPORARY_CONTRACT)
                    .durationMonths(12)),
            line("D06", facts -> statutory(facts).civilServantChosen(true)),
            line("D07", facts -> statutory(facts).deliberationAllowsContract(true)),
            line("D08", facts -> statutory(facts).deliberationAllowsContract(false)),
            line("D09", facts -> post(facts, Need.VACANCY, Route.CONTRACT).cadreExists(false)),
            line("D10", facts -> post(facts, Need.VACANCY, Route.CONTRACT).workingTimePercent(49)),
            line("D11", facts -> post(facts, Need.VACANCY, Route.CONTRACT).sixYearsOfService(true)),
            line("D12", facts -> post(facts, Need.PROJECT, Route.CONTRACT)),
            line("D13", facts -> post(facts, Need.PROJECT, Route.CONTRACT).durationMonths(9)),
            line("D14", facts -> post(facts, Need.TEMPORARY_INCREASE, Route.CONTRACT)
                    .durationMonths(12)),
            line("D15", facts -> post(facts, Need.SEASONAL, Route.CONTRACT).durationMonths(6)),
            line("D16", facts -> post(facts, Need.VACANCY, Route.DISABILITY).durationMonths(12)),
            line("D17", facts -> post(facts, Need.CREATION, Route.STATUTORY_ELSE_CONTRACT)
                    .creditsAvailable(false)),
            line("D18", facts -> post(facts, Need.VACANCY, Route.CONTRACT).durationMonths(37)));

    private final LegalRules rules = LawFromModels.rules();

    /** One line of the file by column. */
    record Line(Map<String, String> cells) {

        String get(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }

        String id() {
            return get("id");
        }

        @Override
        public String toString() {
            return id() + " " + get("besoin") + " " + get("condition_supplementaire");
        }
    }

    static Stream<Line> lines() {
        try (InputStream file = ReferenceTableTest.class.getResourceAsStream("/legal/decision-table.csv")) {
            List<String> text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            String[] columns = text.get(0).split(";");
            return text.stream().skip(1).map(line -> line(columns, line.split(";", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String[] columns, String[] cells) {
        Map<String, String> line = new java.util.HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            line.put(columns[i], i < cells.length ? cells[i] : "");
        }
        return new Line(line);
    }

    @Test
    void noLineIsLeftOut() {
        assertThat(lines().map(Line::id)).containsExactlyInAnyOrderElementsOf(CASES.keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void theTablesSayWhatTheLineSays(Line line) {
        Ruling ruling = ruling(line.id());
        assertThat(ruling.rule()).isEqualTo(line.id());
        String error = line.get("erreur");
        if (ruling instanceof Ruling.Barred barred) {
            assertThat(error).startsWith(barred.code());
        } else {
            assertThat(error).isEmpty();
            check(line, (Ruling.Allowed) ruling);
        }
    }

    private static void check(Line line, Ruling.Allowed ruling) {
        assertThat(ruling.postKind()).isEqualTo(line.get("nature_emploi"));
        assertThat(ruling.act()).isEqualTo(line.get("acte"));
        assertThat(line.get("base_legale")).contains(ruling.basis().split(" ")[0]);
        assertThat(ruling.publication().declaration()).isEqualTo(yes(line, "dve"));
        assertThat(ruling.publication().portal()).isEqualTo(yes(line, "publication_enc"));
        assertThat(ruling.publication().minimumApplicationPeriod())
                .isEqualTo(line.get("delai_candidature_min").startsWith("P1M") ? "P1M" : "P0D");
        assertThat(ruling.approval().legalityControl()).isEqualTo(yes(line, "controle_legalite"));
        assertThat(ruling.selection().assessmentDocument()).isEqualTo(yes(line, "document_appreciation"));
        Integer interviewers = ruling.selection().minimumInterviewers();
        assertThat(line.get("nb_recruteurs_min"))
                .startsWith(interviewers == null ? "procédure interne" : firstNumber(line, interviewers));
    }

    /** « 2 si emploi désigné, sinon 1 »: the ordinary post has the lower number; advice is no minimum. */
    private static String firstNumber(Line line, int interviewers) {
        String cell = line.get("nb_recruteurs_min");
        if (cell.contains("sinon 1")) {
            assertThat(interviewers).isEqualTo(1);
            return "2";
        }
        if (cell.contains("conseillé")) {
            assertThat(interviewers).isZero();
            return "1";
        }
        return String.valueOf(interviewers);
    }

    private static boolean yes(Line line, String column) {
        return line.get(column).startsWith("OUI");
    }

    /** (a), (b), (c) and « a vérifier »: whoever reads the row reads the doubt. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void aCellMarkedAsUncertainHasItsDoubtInTheRow(Line line) {
        String marks = String.join(" ", line.cells().values());
        String noted = String.join(
                " ", ruling(line.id()).rows().stream().map(FiredRow::note).toList());
        for (String mark : List.of("(a)", "(b)", "(c)")) {
            if (marks.contains(mark)) {
                assertThat(noted).contains("À vérifier", mark);
            }
        }
        if (marks.contains("a vérifier")) {
            assertThat(noted).contains("À vérifier");
        }
    }

    /** On either side of each limit, for the needs that know it. */
    @ParameterizedTest
    @CsvSource({
        "REPLACEMENT, CONTRACT, 5, D01",
        "REPLACEMENT, CONTRACT, 6, D01",
        "REPLACEMENT, CONTRACT, 7, D02",
        "REPLACEMENT, CONTRACT, 11, D02",
        "REPLACEMENT, CONTRACT, 12, D03",
        "REPLACEMENT, CONTRACT, 24, D03",
        "SEASONAL, CONTRACT, 6, D15",
        "SEASONAL, CONTRACT, 7, E04",
        "TEMPORARY_INCREASE, CONTRACT, 12, D14",
        "TEMPORARY_INCREASE, CONTRACT, 13, E04",
        "VACANCY, TEMPORARY_CONTRACT, 12, D05",
        "VACANCY, TEMPORARY_CONTRACT, 13, E04",
        "VACANCY, STATUTORY_ELSE_CONTRACT, 36, D07",
        "VACANCY, STATUTORY_ELSE_CONTRACT, 37, D18",
        "PROJECT, CONTRACT, 11, D13",
        "PROJECT, CONTRACT, 12, D12",
        "PROJECT, CONTRACT, 24, D12",
        "PROJECT, CONTRACT, 72, D12",
        "PROJECT, CONTRACT, 73, D13"
    })
    void limitsBelongToTheSideThatTheTextSays(Need need, Route route, int months, String rule) {
        LegalFacts facts = statutoryOr(need, route, months);
        assertThat(rules.path(facts).certain().map(Ruling::rule)).contains(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "REPLACEMENT, 5, P3W, P8D", "REPLACEMENT, 6, P1M, P1M", "REPLACEMENT, 11, P1M, P1M",
                "REPLACEMENT, 12, P2M, P1M",
        "REPLACEMENT, 23, P2M, P1M", "REPLACEMENT, 24, P3M, P2M", "PROJECT, 36, P3M, P2M", "PROJECT, 37, P3M, P3M",
        "PROJECT, 72, P3M, P3M"
    })
    void trialAndNoticeFollowTheLength(Need need, int months, String trial, String notice) {
        Ruling.Allowed ruling = (Ruling.Allowed)
                rules.path(statutoryOr(need, Route.CONTRACT, months)).certain().orElseThrow();
        assertThat(ruling.trialPeriodMax()).isEqualTo(trial);
        assertThat(ruling.renewalNotice()).isEqualTo(notice);
    }

    private static LegalFacts statutoryOr(Need need, Route route, @Nullable Integer months) {
        return post(LegalFacts.builder(), need, route)
                .durationMonths(months)
                .civilServantChosen(false)
                .deliberationAllowsContract(true)
                .build();
    }

    private Ruling ruling(String line) {
        LegalFacts facts = Objects.requireNonNull(CASES.get(line))
                .apply(LegalFacts.builder())
                .build();
        LegalPath path = rules.path(facts);
        assertThat(path.missing()).as(line).isEmpty();
        return path.certain().orElseThrow();
    }

    private static Map.Entry<String, UnaryOperator<LegalFactsBuilder>> line(
            String id, UnaryOperator<LegalFactsBuilder> facts) {
        return Map.entry(id, facts);
    }

    private static LegalFactsBuilder replacement(LegalFactsBuilder facts, int months) {
        return post(facts, Need.REPLACEMENT, Route.CONTRACT).durationMonths(months);
    }

    private static LegalFactsBuilder statutory(LegalFactsBuilder facts) {
        return post(facts, Need.VACANCY, Route.STATUTORY_ELSE_CONTRACT).civilServantChosen(false);
    }

    /** An ordinary post: full time, with its cadre d'emplois and credits, 36 months, nobody with six years of service. */
    private static LegalFactsBuilder post(LegalFactsBuilder facts, Need need, Route route) {
        return facts.need(need)
                .route(route)
                .durationMonths(36)
                .absentAgent(true)
                .creditsAvailable(true)
                .cadreExists(true)
                .workingTimePercent(100)
                .designatedExpertPost(false)
                .sixYearsOfService(false);
    }
}
