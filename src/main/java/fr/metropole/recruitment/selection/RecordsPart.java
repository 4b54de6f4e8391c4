package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The records of an unsuccessful search: one for each round that failed. A signed one is never written again. */
@Embeddable
class RecordsPart {

    @ElementCollection
    @CollectionTable(name = "selection_record", joinColumns = @JoinColumn(name = "reference"))
    @OrderColumn(name = "position")
    private List<RecordRow> rows = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "selection_record_reason", joinColumns = @JoinColumn(name = "reference"))
    @MapKeyColumn(name = "application_number")
    private Map<String, RecordReasonRow> reasons = new HashMap<>();

    void prepare(int round, RecordProposal proposal, PersonId by, Instant at) {
        if (!rows.isEmpty() && !latest().isSigned()) {
            rows.remove(rows.size() - 1);
        }
        rows.add(new RecordRow(round, proposal.finding(), by, at));
        reasons.values().removeIf(reason -> reason.round() == round);
        proposal.reasons().forEach((number, reason) -> reasons.put(number, new RecordReasonRow(round, reason)));
    }

    /** @throws IndexOutOfBoundsException before the first was prepared */
    RecordRow latest() {
        return rows.get(rows.size() - 1);
    }

    boolean isAnySigned() {
        return rows.stream().anyMatch(RecordRow::isSigned);
    }

    /** The applications that the latest record, signed or not, gives a reason for. */
    Set<String> reasonsOfLatest() {
        return ofRound(latest().round()).keySet();
    }

    /** Numbers of the applications that a signed record gives a reason for. */
    Set<String> accountedFor() {
        Set<Integer> signed =
                rows.stream().filter(RecordRow::isSigned).map(RecordRow::round).collect(Collectors.toSet());
        return reasons.entrySet().stream()
                .filter(entry -> signed.contains(entry.getValue().round()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    List<UnsuccessfulRecord> views() {
        return rows.stream().map(row -> row.toView(ofRound(row.round()))).toList();
    }

    private Map<String, String> ofRound(int round) {
        Map<String, String> found = new HashMap<>();
        reasons.forEach((number, reason) -> {
            if (reason.round() == round) {
                found.put(number, reason.reason());
            }
        });
        return found;
    }
}
