package fr.metropole.recruitment.audit;

import fr.metropole.recruitment.core.PersonId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases what the history says of one candidate. Entries and hashes stay, so that the chains still verify; each chain says
 * in an entry of its own which contents were erased, so that nobody can erase unnoticed.
 */
@Service
public class Erasure {

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Clock clock;

    Erasure(JdbcClient jdbc, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    private record Place(String chain, String part) {}

    /**
     * Erases everything personal about one application, in the caller's transaction.
     *
     * @param applicationNumber about whom
     * @param by who ordered it, null when the procedure did
     * @param why rule or request, French, without personal data
     * @return how many contents were erased
     */
    @Transactional
    public int erase(String applicationNumber, @Nullable PersonId by, String why) {
        Map<String, List<String>> places = new TreeMap<>();
        jdbc.sql("select chain, seq_no, part_no from audit_payload where subject = :subject and content is not null"
                        + " order by chain, seq_no, part_no")
                .param("subject", applicationNumber)
                .query((row, number) ->
                        new Place(row.getString("chain"), row.getLong("seq_no") + "/" + row.getInt("part_no")))
                .list()
                .forEach(place -> places.computeIfAbsent(place.chain(), chain -> new ArrayList<>())
                        .add(place.part()));
        places.forEach((chain, parts) -> trail.record(Fact.of(EntryKind.ERASURE, "Données personnelles effacées")
                .in(chain)
                .about(null, applicationNumber)
                .by(by)
                .with("why", why)
                .with("erased", parts)));
        return jdbc.sql("update audit_payload set salt = null, content = null, erased_at = :now"
                        + " where subject = :subject and content is not null")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("subject", applicationNumber)
                .update();
    }
}
