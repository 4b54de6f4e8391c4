package fr.metropole.recruitment.inbox.mailbox;

import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.application.FrenchDates;
import fr.metropole.recruitment.core.WorkplaceNotice;
import fr.metropole.recruitment.process.TechnicalFaults;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether the mailbox can be read at all. A look that fails is repeated in silence; after several it is an incident, and HR and
 * the technical administration are told until a look succeeds. Written by the node that holds the lease.
 */
@Service
@Transactional
public class MailboxHealth implements WorkplaceNotice {

    static final String WHAT = "boite-de-candidature";
    static final String KIND = "MAILBOX_DOWN";
    static final int LOOKS_IN_SILENCE = 5;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final JdbcClient jdbc;
    private final TechnicalFaults faults;
    private final Clock clock;

    MailboxHealth(JdbcClient jdbc, TechnicalFaults faults, Clock clock) {
        this.jdbc = jdbc;
        this.faults = faults;
        this.clock = clock;
    }

    /** A look has succeeded. */
    void well() {
        int ended = jdbc.sql("update mailbox_lease set failed_looks = 0, failing_since = null, fault = null"
                        + " where failed_looks > 0")
                .update();
        if (ended > 0) {
            faults.mended(WHAT);
        }
    }

    /** A look has failed. */
    void failed(String code) {
        jdbc.sql("update mailbox_lease set failed_looks = failed_looks + 1, fault = :code,"
                        + " failing_since = coalesce(failing_since, :now)")
                .param("code", code)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        outage().ifPresent(outage -> faults.open(WHAT, KIND, outage.fault()));
    }

    /** The outage that lasts, empty while looks succeed or have only begun to fail. */
    @Transactional(readOnly = true)
    public Optional<Outage> outage() {
        return jdbc.sql("select failing_since, fault from mailbox_lease where failed_looks >= :silence")
                .param("silence", LOOKS_IN_SILENCE)
                .query((row, number) -> new Outage(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        Objects.requireNonNullElse(row.getString(2), "")))
                .optional();
    }

    /** The outage as a French sentence. */
    public Optional<String> sentence() {
        return outage().map(outage -> "La boîte de candidature ne peut plus être lue depuis le %s à %s : %s."
                .formatted(
                        FrenchDates.day(outage.since()),
                        FrenchDates.time(outage.since().atZone(PARIS).toLocalTime()),
                        outage.reason()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Line> to(Set<String> groups) {
        if (groups.contains(Groups.ADMIN)) {
            return sentence().map(sentence -> new Line(sentence, "/camunda/app/cockpit/"));
        }
        return groups.contains(Groups.HR)
                ? sentence().map(sentence -> new Line(sentence, "/courriels"))
                : Optional.empty();
    }
}
