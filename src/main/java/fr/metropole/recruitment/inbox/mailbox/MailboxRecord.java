package fr.metropole.recruitment.inbox.mailbox;

import fr.metropole.recruitment.process.TechnicalFaults;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which messages of a folder are done with, so that nothing on the mail server has to say so. */
@Component
@Transactional
class MailboxRecord {

    private static final int MOST_ATTEMPTS = 5;

    static final String KIND = "MESSAGE_NOT_TAKEN";

    private final JdbcClient jdbc;
    private final TechnicalFaults faults;
    private final Clock clock;

    MailboxRecord(JdbcClient jdbc, TechnicalFaults faults, Clock clock) {
        this.jdbc = jdbc;
        this.faults = faults;
        this.clock = clock;
    }

    /** Highest number seen so far, zero in the beginning. */
    long highest(String folder, long validity) {
        return jdbc.sql("select coalesce(max(uid), 0) from mailbox_message"
                        + " where folder = :folder and uid_validity = :validity")
                .param("folder", folder)
                .param("validity", validity)
                .query(Long.class)
                .single();
    }

    /** Numbers that failed and are tried again. */
    List<Long> failed(String folder, long validity) {
        return jdbc.sql("select uid from mailbox_message where folder = :folder and uid_validity = :validity"
                        + " and done = false and attempts < :most order by uid")
                .param("folder", folder)
                .param("validity", validity)
                .param("most", MOST_ATTEMPTS)
                .query(Long.class)
                .list();
    }

    /** Messages that failed too often: they are in the mailbox, and only there. */
    List<GivenUp> givenUp() {
        return jdbc.sql("select folder, uid_validity, uid, arrived_at, attempts, fault from mailbox_message"
                        + " where done = false and attempts >= :most order by seen_at, uid")
                .param("most", MOST_ATTEMPTS)
                .query((row, number) -> new GivenUp(
                        new MailboxNumber(row.getString(1), row.getLong(2), row.getLong(3)),
                        Optional.ofNullable(row.getObject(4, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        row.getInt(5),
                        Objects.requireNonNullElse(row.getString(6), "")))
                .list();
    }

    /** Notes how it went with one message. */
    void note(MailboxNumber number, @Nullable String fault, @Nullable Instant arrival) {
        boolean done = fault == null;
        int known = of(number, "done = :done, fault = :fault, attempts = attempts + 1")
                .param("done", done)
                .param("fault", fault)
                .update();
        if (known == 0) {
            jdbc.sql("insert into mailbox_message"
                            + " (folder, uid_validity, uid, done, attempts, seen_at, fault, arrived_at)"
                            + " values (:folder, :validity, :uid, :done, 1, :now, :fault, :arrival)")
                    .param("folder", number.folder())
                    .param("validity", number.validity())
                    .param("uid", number.uid())
                    .param("done", done)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("fault", fault)
                    .param(
                            "arrival",
                            arrival == null ? null : arrival.atOffset(ZoneOffset.UTC),
                            Types.TIMESTAMP_WITH_TIMEZONE)
                    .update();
        }
        if (fault != null && isGivenUp(number)) {
            faults.open(what(number), KIND, fault);
        }
    }

    private boolean isGivenUp(MailboxNumber number) {
        return givenUp().stream().anyMatch(one -> one.number().equals(number));
    }

    private static String what(MailboxNumber number) {
        return "message-%s-%d-%d".formatted(number.folder(), number.validity(), number.uid());
    }

    /** Forgets the failures of a message that was given up; false when it was not. */
    boolean retry(MailboxNumber number) {
        return ofGivenUp(number, "attempts = 0");
    }

    /** Takes one that was given up as done with; false when it was not given up. */
    boolean close(MailboxNumber number) {
        return ofGivenUp(number, "done = true");
    }

    private boolean ofGivenUp(MailboxNumber number, String change) {
        int changed = of(number, change, " and done = false and attempts >= :most")
                .param("most", MOST_ATTEMPTS)
                .update();
        if (changed > 0) {
            faults.mended(what(number));
        }
        return changed == 1;
    }

    private StatementSpec of(MailboxNumber number, String change) {
        return of(number, change, "");
    }

    private StatementSpec of(MailboxNumber number, String change, String condition) {
        return jdbc.sql("update mailbox_message set " + change
                        + " where folder = :folder and uid_validity = :validity and uid = :uid" + condition)
                .param("folder", number.folder())
                .param("validity", number.validity())
                .param("uid", number.uid());
    }
}
