package fr.metropole.recruitment.legal.web;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.CaseSection;
import fr.metropole.recruitment.legal.CaseLaw;
import fr.metropole.recruitment.legal.KeptRow;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

/** The rules of law that applied, on the page of the case: which row of which table, with its articles. */
@Component
class LawSection implements CaseSection {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy 'à' HH:mm");

    private final CaseLaw law;
    private final Clock clock;

    LawSection(CaseLaw law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String title() {
        return "Règles de droit appliquées";
    }

    @Override
    public boolean isAboutCandidates() {
        return false;
    }

    @Override
    public List<Line> lines(CaseReference reference) {
        return law.kept(reference).stream()
                .filter(row -> !row.superseded())
                .map(this::line)
                .toList();
    }

    private Line line(KeptRow row) {
        String recorded = row.decisionInstance() == null ? "" : ", décision " + row.decisionInstance();
        String text = "%s\n%s\nRègle %s, décidée le %s (table version %d, ligne %s%s)"
                .formatted(
                        String.join(" ; ", row.fired().articles()),
                        row.fired().note(),
                        row.rule(),
                        MOMENT.format(row.decidedAt().atZone(clock.getZone())),
                        row.fired().version(),
                        row.fired().shortRow(),
                        recorded);
        return Line.of(row.fired().table() + ", " + row.moment().label(), text);
    }
}
