package fr.metropole.recruitment.legal;

import fr.metropole.recruitment.core.CaseReference;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has the tables decide for a case, and keeps with the case which rows fired and where the engine recorded it. */
@Service
@Transactional
public class CaseLaw {

    private final TableLaw law;
    private final DecisionRecorder recorder;
    private final LegalRowTable table;
    private final LegalRowInserts inserts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseLaw(
            TableLaw law,
            DecisionRecorder recorder,
            LegalRowTable table,
            LegalRowInserts inserts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.law = law;
        this.recorder = recorder;
        this.table = table;
        this.inserts = inserts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Decides at one moment of the path. While it is open which of several rulings will apply, each of their rows is
     * decided and kept; a row that bars the recruitment is kept only when it is certain.
     */
    public List<KeptRow> decide(CaseReference reference, LegalMoment moment, LegalFacts facts) {
        List<KeptRow> rows = rows(moment, alternatives(facts), clock.instant());
        table.findBySlugAndMomentAndSupersededFalse(reference.slug(), moment).forEach(LegalRow::supersede);
        inserts.add(reference, rows);
        events.publishEvent(new LegalRowsDecided(reference, moment, rows));
        return rows;
    }

    private List<Alternative> alternatives(LegalFacts facts) {
        List<Alternative> all = law.alternatives(facts);
        List<Alternative> allowed = all.stream()
                .filter(one -> one.ruling() instanceof Ruling.Allowed)
                .toList();
        return allowed.isEmpty() ? all : allowed;
    }

    private List<KeptRow> rows(LegalMoment moment, List<Alternative> alternatives, Instant now) {
        List<KeptRow> rows = new ArrayList<>();
        Set<String> decided = new HashSet<>();
        for (Alternative alternative : alternatives) {
            for (FiredRow fired : alternative.ruling().rows()) {
                if (moment.tables().contains(fired.decision()) && decided.add(fired.row())) {
                    String instance = recorder.record(fired.decision(), alternative.inputs())
                            .orElse(null);
                    rows.add(new KeptRow(moment, alternative.ruling().rule(), fired, instance, now, false));
                }
            }
        }
        return rows;
    }

    /** Every row that ever fired for a case, the oldest first. */
    @Transactional(readOnly = true)
    public List<KeptRow> kept(CaseReference reference) {
        return table.findBySlugOrderById(reference.slug()).stream()
                .map(LegalRow::toView)
                .toList();
    }
}
