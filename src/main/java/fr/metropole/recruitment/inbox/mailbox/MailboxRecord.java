package fr.metropole.recruitment.inbox.mailbox;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which messages of a folder are done with, so that nothing on the mail server has to say so. */
@Component
class MailboxRecord {

    private static final int MOST_ATTEMPTS = 5;

    private final JdbcClient jdbc;
    private final Clock clock;

    MailboxRecord(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
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

    /** How many messages were given up: they are in the mailbox, and only there. */
    long givenUp() {
        return jdbc.sql("select count(*) from mailbox_message where done = false and attempts >= :most")
                .param("most", MOST_ATTEMPTS)
                .query(Long.class)
                .single();
    }

    void note(String folder, long validity, long uid, boolean done) {
        if (update(folder, validity, uid, done) == 0) {
            jdbc.sql("insert into mailbox_message (folder, uid_validity, uid, done, attempts, seen_at)"
                            + " values (:folder, :validity, :uid, :done, 1, :now)")
                    .param("folder", folder)
                    .param("validity", validity)
                    .param("uid", uid)
                    .param("done", done)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    private int update(String folder, long validity, long uid, boolean done) {
        return jdbc.sql("update mailbox_message set done = :done, attempts = attempts + 1"
                        + " where folder = :folder and uid_validity = :validity and uid = :uid")
                .param("done", done)
                .param("folder", folder)
                .param("validity", validity)
                .param("uid", uid)
                .update();
    }
}
